package cn.anju.kit.testing;

import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.reference.References;
import io.quarkus.arc.Arc;
import java.util.Map;

/** The county that tests take place in: two sites, each in its township. */
public final class Places {
    public static final String SITE = "360732-S01";
    public static final String OTHER_SITE = "360732-S02";
    public static final String REGION = "360732101000";
    public static final String OTHER_REGION = "360732208000";

    private static final int COUNTY = 6;
    private static final int OK = 200;

    private Places() {}

    public static void await() {
        await(new Place(SITE, REGION), new Place(OTHER_SITE, OTHER_REGION));
    }

    /** Makes places known to the service under test and returns once it knows them. */
    public static void await(Place... places) {
        if (Client.workstream().equals("site")) {
            record(places);
        } else {
            tell(places);
        }
    }

    private static void tell(Place... places) {
        var references = Arc.container().instance(References.class).get();
        try (var others = new OtherServices()) {
            for (Place place : places) {
                if (references.site(place.siteCode()).isEmpty()) {
                    others.region(place.regionCode(), "乡" + place.regionCode());
                    others.site(place.siteCode(), "安置点" + place.siteCode(), place.regionCode());
                }
            }
        }
        for (Place place : places) {
            eventually(() -> {
                assertThat(references.region(place.regionCode())).isPresent();
                assertThat(references.site(place.siteCode())).isPresent();
            });
        }
    }

    private static void record(Place... places) {
        for (Place place : places) {
            put("regions", place.regionCode(), Map.of("name", "某乡", "level", "TOWNSHIP", "from", "2010-01-01"));
            put(
                    "sites",
                    place.siteCode(),
                    Map.of(
                            "name",
                            "安置点" + place.siteCode(),
                            "regionCode",
                            place.regionCode(),
                            "openedOn",
                            "2018-10-01",
                            "setting",
                            "VILLAGE",
                            "residents",
                            320,
                            "households",
                            70,
                            "fiveType",
                            "LIVABLE_ECOLOGY",
                            "targetYear",
                            2022,
                            "demonstration",
                            false));
        }
    }

    /** Nothing where it is known already: a test may have changed it since. */
    private static void put(String ledger, String code, Map<String, Object> record) {
        var county = Tokens.client("county-system", code.substring(0, COUNTY));
        String path = Client.path(ledger) + "/" + Place.idOf(code);
        if (Client.as(county).get(path).statusCode() == OK) {
            return;
        }
        int status = Client.sending(county, Client.with(record, "code", code))
                .put(path)
                .statusCode();
        assertThat(status).isIn(OK, 201);
    }
}
