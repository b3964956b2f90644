package cn.anju.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A quarter's ranking without the time of its computation: equal numbers make equal rankings. */
public record Ranking(List<Place> places) {

    /** One site in it. */
    public record Place(
            int rank, String siteCode, BigDecimal total, int applicableWeight, String grade, String dimensions) {
        static Place of(JsonNode item) {
            return new Place(
                    item.path("rank").asInt(),
                    item.path("siteCode").asText(),
                    item.path("total").decimalValue(),
                    item.path("applicableWeight").decimalValue().intValueExact(),
                    item.path("grade").asText(),
                    item.path("dimensions").toString());
        }
    }

    /** The first quarter of 2022 in the regions that have this prefix. */
    public static Ranking of(Api api, String regionCode) {
        var places = new ArrayList<Place>();
        api.get("/api/v1/assessment/rankings?period=2022-Q1&regionCode=" + regionCode)
                .expecting(200)
                .json()
                .path("items")
                .forEach(item -> places.add(Place.of(item)));
        return new Ranking(List.copyOf(places));
    }

    /** The total of a site; throws an {@link AssertionError} if it is not ranked. */
    public BigDecimal total(String siteCode) {
        return places.stream()
                .filter(place -> place.siteCode().equals(siteCode))
                .map(Place::total)
                .findFirst()
                .orElseThrow(() -> new AssertionError(siteCode + " is not in " + places));
    }
}
