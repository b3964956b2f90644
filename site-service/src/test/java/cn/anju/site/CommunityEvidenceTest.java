package cn.anju.site;

import static cn.anju.kit.testing.Client.with;
import static org.hamcrest.Matchers.contains;
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
import org.junit.jupiter.api.Test;

/** Rows of annex 1 that facilities, people and the community of sites settle, each in a county of its own. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CommunityEvidenceTest {
    private static final String CLASSES = "items[0].parts.find { it.counted.en.startsWith('classes') }.counts.";

    /** A county with two sites, of 320 residents and of 120. */
    private record TwoSites(String token, String large, String small) {
        static TwoSites in(String county) {
            var large = new Place(county + "-S01", county + "101000");
            var small = new Place(county + "-S02", county + "102000");
            Places.await(large, small);
            var sites = new TwoSites(Tokens.client("county-" + county, county), large.siteCode(), small.siteCode());
            sites.record("site-residents", Map.of("siteCode", sites.small, "from", "2018-10-01", "residents", 120));
            return sites;
        }

        String record(String ledger, Map<String, ?> fields) {
            return Client.post(token, ledger, fields).statusCode(201).extract().path("id");
        }

        /** What is due and done of each part of a row. */
        void counts(String row, String on, List<Integer> due, List<Integer> done) {
            Client.get(token, "task-evidence?row=" + row + "&on=" + on)
                    .statusCode(200)
                    .body("items.row", contains(row))
                    .body("items[0].parts.counts.due", equalTo(due))
                    .body("items[0].parts.counts.done", equalTo(done))
                    .body("items[0].settled", equalTo(due.equals(done)));
        }

        /** The same of the classes of facilities, beside which the row asks for demonstration sites. */
        void classes(String on, int due, int done) {
            Client.get(token, "task-evidence?row=R22&on=" + on)
                    .statusCode(200)
                    .body(CLASSES + "due", equalTo(due))
                    .body(CLASSES + "done", equalTo(done));
        }

        void counts(String row, String on, int due, int done) {
            counts(row, on, List.of(due), List.of(done));
        }
    }

    private static Map<String, Object> activity(String site, String on, String kind) {
        return Map.of("siteCode", site, "heldOn", on, "kind", kind);
    }

    @Test
    void areKnown() {
        var sites = TwoSites.in("991230");
        Client.get(sites.token, "task-evidence")
                .body("items.row", hasItems("R05", "R06", "R22", "R23", "R24", "R25", "R31", "R32", "R36"));
    }

    @Test
    void partyLifeIsHeldAndMembersAreAdmitted() {
        var sites = TwoSites.in("991231");
        sites.counts("R05", "2022-03-31", 2, 0);
        sites.record("activities", activity(sites.small, "2022-02-10", "PARTY_LIFE"));
        sites.counts("R05", "2022-02-09", 2, 0);
        sites.counts("R05", "2022-03-31", 2, 1);
        sites.counts("R05", "2022-04-01", 2, 0);
        sites.counts("R06", "2022-12-31", 1, 0);
        sites.record("party-admissions", Map.of("siteCode", sites.large, "admittedOn", "2021-12-31"));
        sites.counts("R06", "2022-12-31", 1, 0);
        sites.record("party-admissions", Map.of("siteCode", sites.large, "admittedOn", "2022-06-28"));
        sites.counts("R06", "2022-06-27", 1, 0);
        sites.counts("R06", "2022-12-31", 1, 1);
    }

    @Test
    void facilitiesAreCompleteAndInOrder() {
        var sites = TwoSites.in("991232");
        sites.classes("2022-12-31", 16 + 11, 0);
        var road = Map.<String, Object>of(
                "siteCode", sites.small, "from", "2018-10-01", "facilityClass", "ROAD", "condition", "GOOD");
        String id = sites.record("facilities", road);
        sites.record("facilities", with(with(road, "siteCode", sites.large), "condition", "DAMAGED"));
        sites.record("facility-checks", Map.of("facilityId", id, "checkedOn", "2022-06-01", "condition", "DAMAGED"));
        sites.classes("2022-05-31", 27, 1);
        sites.classes("2022-12-31", 27, 0);
        Client.get(sites.token, "task-evidence?row=R22&on=2022-12-31")
                .body(
                        "items[0].parts.find { it.openAt =~ /facility-gaps/ }.places.openAt",
                        contains(
                                "/api/v1/site/facility-gaps?siteCode=" + sites.large,
                                "/api/v1/site/facility-gaps?siteCode=" + sites.small));
    }

    @Test
    void campaignsAndSessionsAreHeldInTime() {
        var sites = TwoSites.in("991233");
        sites.counts("R23", "2022-02-28", 2, 0);
        sites.record("environment-campaigns", activity(sites.large, "2022-02-12", "WASTE"));
        sites.counts("R23", "2022-02-28", 2, 1);
        sites.counts("R23", "2022-03-31", 2, 0);
        sites.record("activities", activity(sites.large, "2022-02-12", "THREE_TALKS_ONE_REVIEW"));
        sites.counts("R32", "2022-03-31", 2, 1);
        sites.counts("R32", "2022-06-30", 2, 0);
    }

    @Test
    void windowsAndStaffFollowTheSize() {
        var sites = TwoSites.in("991234");
        sites.counts("R24", "2022-06-30", List.of(1, 1), List.of(0, 0));
        sites.record(
                "service-windows",
                Map.of("siteCode", sites.large, "from", "2022-05-10", "services", List.of("EMPLOYMENT")));
        sites.counts("R24", "2022-06-30", List.of(1, 1), List.of(1, 0));
        var member = Map.<String, Object>of(
                "siteCode", sites.large, "from", "2022-02-01", "name", "谢芳", "fullTime", true, "paidFromBudget", false);
        String id = sites.record("staff", member);
        sites.counts("R24", "2022-06-30", List.of(1, 1), List.of(1, 1));
        sites.counts("R36", "2022-12-31", 1, 0);
        Client.patch(sites.token, "staff", id, 1, Map.of("paidFromBudget", true))
                .statusCode(200);
        sites.counts("R36", "2022-12-31", 1, 1);
        sites.record("staff", member);
        sites.counts("R36", "2022-12-31", 1, 0);

        sites.record("site-residents", Map.of("siteCode", sites.large, "from", "2022-03-01", "residents", 800));
        sites.counts("R24", "2022-02-28", List.of(1, 1), List.of(0, 1));
        sites.counts("R24", "2022-06-30", List.of(1, 1), List.of(1, 1));
        sites.counts("R25", "2022-06-30", 2, 0);
        sites.record(
                "staff-trainings",
                Map.of("siteCode", sites.large, "heldOn", "2022-05-18", "topic", "社保代办", "staffIds", List.of(id)));
        sites.counts("R25", "2022-05-17", 2, 0);
        sites.counts("R25", "2022-06-30", 2, 1);
    }

    @Test
    void sitesHaveMeetingPlacesAndHoldTheirYearlyActivities() {
        var sites = TwoSites.in("991235");
        sites.counts("R31", "2022-12-31", List.of(2, 2, 8), List.of(0, 0, 0));
        var station = Map.<String, Object>of(
                "siteCode",
                sites.small,
                "from",
                "2022-04-01",
                "facilityClass",
                "PRACTICE_STATION",
                "condition",
                "GOOD");
        sites.record("facilities", station);
        sites.record("facilities", with(station, "facilityClass", "POINTS_SHOP"));
        sites.record("facilities", with(with(station, "siteCode", sites.large), "condition", "MISSING"));
        for (String kind : List.of("CIVILISED_FAMILY", "PROSPERITY_MODEL", "LABOUR_MODEL", "VOLUNTEER", "FESTIVAL")) {
            sites.record("activities", activity(sites.small, "2022-09-20", kind));
        }
        sites.counts("R31", "2022-12-31", List.of(2, 2, 8), List.of(1, 1, 4));
        sites.counts("R31", "2022-03-31", List.of(2, 2, 8), List.of(0, 0, 0));
    }
}
