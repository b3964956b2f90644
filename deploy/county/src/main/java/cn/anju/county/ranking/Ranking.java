package cn.anju.county.ranking;

import cn.anju.county.load.CountyApi;
import cn.anju.county.load.LoadFailure;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A quarter's ranking as the assessment service answers it. */
record Ranking(String period, List<Place> places) {
    static final List<String> DIMENSIONS = List.of("LEADERSHIP", "MONITORING", "EMPLOYMENT", "INDUSTRY", "FACILITIES");
    private static final Duration POLL = Duration.ofMillis(250);

    /** One site in the ranking; dimension scores in the order of {@link #DIMENSIONS}, "-" where none applies. */
    record Place(
            String rank,
            String siteCode,
            String siteName,
            String regionCode,
            String leader,
            String total,
            String grade,
            List<String> dimensions) {

        static Place of(JsonNode item) {
            return new Place(
                    item.path("rank").asText(),
                    item.path("siteCode").asText(),
                    item.path("siteName").asText(),
                    item.path("regionCode").asText(),
                    item.path("leader").asText("-"),
                    Points.of(item.path("total")),
                    item.path("grade").asText("-"),
                    DIMENSIONS.stream()
                            .map(dimension -> Points.of(item.path("dimensions").path(dimension)))
                            .toList());
        }
    }

    /**
     * Waits until the ranking has the expected sites and has not changed for a while.
     *
     * @param calm how long nothing may change
     * @param patience after which a {@link LoadFailure} is thrown
     */
    static Ranking settled(
            CountyApi api, String period, int sites, Duration calm, Duration patience, InstantSource clock) {
        var giveUp = clock.instant().plus(patience);
        var since = clock.instant();
        var ranking = read(api, period);
        while (ranking.places().size() != sites || clock.instant().isBefore(since.plus(calm))) {
            if (clock.instant().isAfter(giveUp)) {
                throw new LoadFailure(
                        "The ranking of " + period + " has " + ranking.places().size() + " of " + sites
                                + " sites and is not at rest after " + patience.toSeconds() + " s");
            }
            pause();
            var now = read(api, period);
            if (!now.equals(ranking)) {
                since = clock.instant();
                ranking = now;
            }
        }
        return ranking;
    }

    private static Ranking read(CountyApi api, String period) {
        List<Place> places = new ArrayList<>();
        api.find("/api/v1/assessment/rankings?period=" + period)
                .ifPresent(answer -> answer.path("items").forEach(item -> places.add(Place.of(item))));
        return new Ranking(period, places);
    }

    private static void pause() {
        try {
            Thread.sleep(POLL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadFailure("Interrupted");
        }
    }

    Place last() {
        return places.get(places.size() - 1);
    }
}
