package cn.anju.employment;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many records there are of each ledger at each site, in a county of its own. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RecordCountTest {
    private static final String COUNTY = "991416";
    private static final Place ONE = new Place(COUNTY + "-S01", COUNTY + "101000");
    private static final Place OTHER = new Place(COUNTY + "-S02", COUNTY + "102000");
    private static final String SYSTEM = Tokens.client("county-" + COUNTY, COUNTY);
    private static final String QUERY =
            "record-counts?recordType=employment.service-point&recordType=employment.job-posting";

    @Test
    void countActiveRecordsAndTheirVersionsWithinTheScope() {
        Places.await(ONE, OTHER);
        Map<String, Object> point =
                Map.of("siteCode", ONE.siteCode(), "from", "2022-01-01", "kind", "STATION", "staffed", true);
        record("service-points", point);
        String corrected = record("service-points", point);
        Client.patch(SYSTEM, "service-points", corrected, 1, Map.of("from", "2022-01-05"))
                .statusCode(200);
        String gone = record("service-points", with(point, "siteCode", OTHER.siteCode()));
        Client.makeVoid(SYSTEM, "service-points", gone).statusCode(200);
        record(
                "job-postings",
                with(Records.posting(ONE.siteCode()), "siteCodes", List.of(ONE.siteCode(), OTHER.siteCode())));

        Client.get(SYSTEM, QUERY)
                .statusCode(200)
                .body(
                        "items.recordType",
                        contains("employment.job-posting", "employment.job-posting", "employment.service-point"))
                .body("items.siteCode", contains(ONE.siteCode(), OTHER.siteCode(), ONE.siteCode()))
                .body("items.records", contains(1, 1, 2))
                .body("items.versions", contains(1, 1, 3))
                .body("items[2].ledger", equalTo("/api/v1/employment/service-points"));
        eventually(() -> Client.get(SYSTEM, QUERY).body("untold", equalTo(0)));
        Client.get(SYSTEM, QUERY + "&siteCode=" + OTHER.siteCode()).body("items", hasSize(1));
        Client.get(SYSTEM, QUERY + "&regionCode=" + COUNTY + "102").body("items", hasSize(1));
        Client.get(SYSTEM, "record-counts").body("items.records.sum()", equalTo(4));
        Client.get(Tokens.atSites("auditor", OTHER.siteCode()), QUERY)
                .body("items.siteCode", contains(OTHER.siteCode()));
        Client.get(Tokens.inRegions("analyst", "991417"), QUERY).body("items", empty());
        Client.get(Tokens.inRegions("township-officer", COUNTY), QUERY).statusCode(403);
        Client.get(SYSTEM, "record-counts?recordType=site.site")
                .statusCode(400)
                .body("violations[0].message", containsString("employment.service-point"));
    }

    private static String record(String ledger, Map<String, ?> fields) {
        return Client.post(SYSTEM, ledger, fields).statusCode(201).extract().path("id");
    }
}
