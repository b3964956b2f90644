package cn.anju.employment;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Eventually.eventually;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.OtherServices;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rows of annex 1 that employment settles, in a county of its own: each is open until its record is there. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TaskEvidenceTest {
    private static final String COUNTY = "360786";
    private static final String SYSTEM = Tokens.client("county-" + COUNTY, COUNTY);
    private static final Place PARK = new Place("360786-P01", "360786101000");
    private static final Place VILLAGE = new Place("360786-P02", "360786102200");

    @BeforeEach
    void aLargeSiteInAParkAndASmallOneInAVillage() {
        Places.await(PARK, VILLAGE);
        try (var others = new OtherServices()) {
            tell(others, PARK, "TOWN_OR_PARK", 900);
            tell(others, VILLAGE, "VILLAGE", 120);
        }
        eventually(() -> Client.get(SYSTEM, "task-evidence?row=R06&on=2022-01-01")
                .body("items[0].parts[0].counts.due", equalTo(1)));
    }

    private static void tell(OtherServices others, Place place, String setting, int residents) {
        others.tell("site", "sites", "site", """
                {"id":"%s","version":2,"status":"ACTIVE","code":"%s","name":"安置点%2$s","regionCode":"%s",
                "openedOn":"2018-10-01","setting":"%s","residents":%d,"households":30}
                """.formatted(
                        UUID.nameUUIDFromBytes(place.siteCode().getBytes(StandardCharsets.UTF_8)),
                        place.siteCode(),
                        place.regionCode(),
                        setting,
                        residents));
    }

    private static String record(String ledger, Map<String, ?> fields) {
        return Client.post(SYSTEM, ledger, fields).statusCode(201).extract().path("id");
    }

    private static void counts(String row, String on, int due, int done) {
        String counts = "items[0].parts[0].counts.";
        Client.get(SYSTEM, "task-evidence?row=" + row + "&on=" + on)
                .statusCode(200)
                .body("items[0].row", equalTo(row))
                .body(counts + "due", equalTo(due))
                .body(counts + "done", equalTo(done))
                .body("items[0].settled", equalTo(due == done));
    }

    private static String labourer(Place at) {
        return record("labourers", with(Records.labourer(UUID.randomUUID()), "siteCode", at.siteCode()));
    }

    @Test
    void areThoseOfTheAnnex() {
        Client.get(SYSTEM, "task-evidence")
                .body("items.row", containsInAnyOrder("R06", "R17", "R18", "R19", "R20", "R21", "R36"));
    }

    @Test
    void aLargeSiteHasAProsperityLeader() {
        counts("R06", "2022-12-31", 1, 0);
        record(
                "prosperity-leaders",
                Map.of(
                        "personId",
                        UUID.randomUUID(),
                        "siteCode",
                        PARK.siteCode(),
                        "from",
                        "2022-05-01",
                        "field",
                        "PLANTING"));
        counts("R06", "2022-12-31", 1, 1);
    }

    @Test
    void everySiteHasATrainingAndPostings() {
        var training = Map.of("siteCode", PARK.siteCode(), "kind", "SKILLS", "title", "电工", "heldOn", "2022-06-30");
        record("trainings", with(training, "heldOn", "2021-12-30"));
        record("trainings", with(with(training, "kind", "STARTUP"), "siteCode", VILLAGE.siteCode()));
        counts("R17", "2022-06-30", 2, 0);
        record("trainings", training);
        counts("R17", "2022-06-30", 2, 1);
        counts("R19", "2022-04-15", 2, 0);
        record(
                "job-postings",
                with(
                        with(
                                Records.posting(PARK.siteCode()),
                                "siteCodes",
                                List.of(PARK.siteCode(), VILLAGE.siteCode())),
                        "publishedOn",
                        "2022-04-01"));
        counts("R19", "2022-04-15", 2, 2);
        counts("R19", "2022-05-15", 2, 0);
    }

    @Test
    void aTownNeedsAStationAndAVillageAPost() {
        var point = Map.of("from", "2022-01-01", "kind", "POST", "staffed", true);
        record("service-points", with(point, "siteCode", PARK.siteCode()));
        record("service-points", with(with(point, "siteCode", VILLAGE.siteCode()), "staffed", false));
        counts("R18", "2022-12-31", 2, 0);
        record("service-points", with(point, "siteCode", VILLAGE.siteCode()));
        counts("R18", "2022-12-31", 2, 1);
        record("service-points", with(with(point, "siteCode", PARK.siteCode()), "kind", "STATION"));
        counts("R18", "2022-12-31", 2, 2);
    }

    @Test
    void workshopsAreCheckedEveryQuarterUnlessTheyStandStill() {
        var workshop = Map.of(
                "siteCode",
                PARK.siteCode(),
                "name",
                "制衣车间",
                "from",
                "2021-01-01",
                "workers",
                20,
                "relocatedWorkers",
                12);
        String one = record("workshops", workshop);
        String other = record("workshops", with(workshop, "name", "电子车间"));
        counts("R20", "2022-03-31", 2, 0);
        record(
                "workshop-checks",
                Map.of(
                        "workshopId",
                        one,
                        "siteCode",
                        PARK.siteCode(),
                        "checkedOn",
                        "2022-02-10",
                        "orders",
                        3,
                        "passed",
                        true));
        counts("R20", "2022-03-31", 2, 1);
        record(
                "workshop-stops",
                Map.of(
                        "workshopId",
                        other,
                        "siteCode",
                        PARK.siteCode(),
                        "from",
                        "2021-12-20",
                        "to",
                        "2022-04-05",
                        "reason",
                        "季节性停工"));
        counts("R20", "2022-03-31", 1, 1);
    }

    @Test
    void residentsHoldPublicWelfarePosts() {
        counts("R21", "2022-06-30", 2, 0);
        post(VILLAGE, "CLEANING_SECURITY");
        counts("R21", "2022-06-30", 2, 1);
        counts("R36", "2022-12-31", 1, 0);
        post(PARK, "COMMUNITY_MANAGEMENT");
        counts("R36", "2022-12-31", 1, 1);
        counts("R21", "2022-06-30", 2, 2);
    }

    private static void post(Place at, String kind) {
        record(
                "public-posts",
                Map.of(
                        "labourerId",
                        labourer(at),
                        "siteCode",
                        at.siteCode(),
                        "from",
                        "2022-03-01",
                        "kind",
                        kind,
                        "priority",
                        "ADVANCED_AGE",
                        "monthlyPay",
                        800));
    }
}
