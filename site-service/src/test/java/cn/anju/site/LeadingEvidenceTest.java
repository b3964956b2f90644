package cn.anju.site;

import static cn.anju.kit.testing.Client.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rows of annex 1 that leading a site settles, in a county of its own: each is open until its record is there. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LeadingEvidenceTest {
    private static final String SYSTEM = Tokens.client("county-991211", "991211");
    private static final Place FIRST = new Place("991211-S01", "991211101000");
    private static final Place SECOND = new Place("991211-S02", "991211102000");

    @BeforeEach
    void twoSites() {
        if (Client.get(SYSTEM, "sites").extract().<List<?>>path("items").isEmpty()) {
            Places.await(FIRST, SECOND);
        }
    }

    private static String record(String ledger, Map<String, ?> fields) {
        return Client.post(SYSTEM, ledger, fields).statusCode(201).extract().path("id");
    }

    private static void counts(String row, int part, String on, int due, int done) {
        String counts = "items[0].parts[" + part + "].counts.";
        Client.get(SYSTEM, "task-evidence?row=" + row + "&on=" + on)
                .statusCode(200)
                .body("items[0].row", equalTo(row))
                .body(counts + "due", equalTo(due))
                .body(counts + "done", equalTo(done));
    }

    @Test
    void areThoseOfTheAnnex() {
        Client.get(SYSTEM, "task-evidence").body("items.row", hasItems("R01", "R02", "R04", "R22"));
    }

    @Test
    void everySiteHasALeaderWithPapers() {
        var leader = Map.of(
                "siteCode",
                FIRST.siteCode(),
                "from",
                "2021-06-01",
                "name",
                "钟明",
                "level",
                "SITE",
                "planFiledOn",
                "2022-02-20",
                "dutiesFiledOn",
                "2022-02-20");
        String id = record("site-leaders", leader);
        record("site-leaders", with(leader, "siteCode", SECOND.siteCode()));
        counts("R01", 0, "2022-03-31", 2, 0);
        Client.patch(SYSTEM, "site-leaders", id, 1, Map.of("taskListFiledOn", "2022-03-20"));
        counts("R01", 0, "2022-03-19", 2, 0);
        counts("R01", 0, "2022-03-31", 2, 1);
    }

    @Test
    void leadersAreHeardAndVisitTwice() {
        counts("R02", 0, "2022-06-30", 2, 0);
        record("leader-hearings", Map.of("siteCodes", List.of(FIRST.siteCode()), "heardOn", "2022-03-18"));
        counts("R02", 0, "2022-03-17", 2, 0);
        counts("R02", 0, "2022-06-30", 2, 1);
        counts("R02", 0, "2022-07-01", 2, 0);
        counts("R02", 1, "2022-03-31", 2, 0);
        var visit = Map.of("siteCode", SECOND.siteCode(), "visitedOn", "2022-03-03", "purpose", "GUIDANCE");
        record("leader-visits", visit);
        record("leader-visits", with(visit, "visitedOn", "2022-03-30"));
        counts("R02", 1, "2022-03-29", 2, 0);
        counts("R02", 1, "2022-03-31", 2, 1);
        counts("R02", 1, "2022-04-30", 2, 0);
    }

    @Test
    void aSiteOfTwoHundredHasAContactFromTheDayOn() {
        record("site-residents", Map.of("siteCode", SECOND.siteCode(), "from", "2022-02-01", "residents", 199));
        counts("R04", 0, "2022-01-31", 2, 0);
        counts("R04", 0, "2022-03-31", 1, 0);
        record(
                "liaison-cadres",
                Map.of("siteCode", FIRST.siteCode(), "from", "2022-03-20", "name", "李敏", "unit", "县税务局驻村工作队"));
        counts("R04", 0, "2022-03-31", 1, 1);
        record("site-residents", Map.of("siteCode", SECOND.siteCode(), "from", "2022-03-31", "residents", 200));
        counts("R04", 0, "2022-03-31", 2, 1);
    }

    @Test
    void twoDemonstrationSitesAreAccepted() {
        String accepted = "items[0].parts.find { it.counted.en.startsWith('demonstration') }.counts.";
        for (Place place : List.of(FIRST, SECOND)) {
            var site = Client.get(SYSTEM, "sites?code=" + place.siteCode()).extract();
            Client.patch(
                            SYSTEM,
                            "sites",
                            site.path("items[0].id"),
                            site.path("items[0].version"),
                            Map.of("demonstration", true))
                    .statusCode(200);
        }
        var acceptance =
                Map.of("siteCode", FIRST.siteCode(), "acceptedOn", "2022-03-28", "acceptedBy", "development-reform");
        record("demonstration-acceptances", acceptance);
        record("demonstration-acceptances", with(acceptance, "acceptedOn", "2022-03-29"));
        Client.get(SYSTEM, "task-evidence?row=R22&on=2022-12-31")
                .body(accepted + "due", equalTo(2))
                .body(accepted + "done", equalTo(1));
        record("demonstration-acceptances", with(acceptance, "siteCode", SECOND.siteCode()));
        Client.get(SYSTEM, "task-evidence?row=R22&on=2022-12-31").body(accepted + "done", equalTo(2));
    }
}
