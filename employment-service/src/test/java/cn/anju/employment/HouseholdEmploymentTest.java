package cn.anju.employment;

import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.OtherServices;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the service derives of households while labourers, employments and persons come and change. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class HouseholdEmploymentTest {
    private static final String LABOURERS = "labourers";
    private static final String EMPLOYMENTS = "employments";
    private static final String DERIVED = "household-employment";
    private static final String IDLE = " willing";
    private static final String AT_WORK = " employed";
    private static final String NOBODY = " nobody";

    private final UUID household = UUID.randomUUID();

    @BeforeEach
    void county() {
        Places.await();
    }

    @Test
    void followsALabourerAndTheirWork() {
        String labourer = Client.create(LABOURERS, Records.labourer(household));
        assertTimeline("2022-01-01 -" + IDLE);

        String employment = Client.create(EMPLOYMENTS, Records.employment(labourer));
        assertTimeline("2022-01-01 2022-02-10" + IDLE, "2022-02-10 -" + AT_WORK);

        Client.patch(EMPLOYMENTS, employment, 1, Map.of("to", "2022-03-01")).statusCode(200);
        assertTimeline("2022-01-01 2022-02-10" + IDLE, "2022-02-10 2022-03-01" + AT_WORK, "2022-03-01 -" + IDLE);

        Client.patch(EMPLOYMENTS, employment, 2, Map.of("channel", "FARMING")).statusCode(200);
        assertTimeline("2022-01-01 -" + IDLE);

        Client.patch(EMPLOYMENTS, employment, 3, Map.of("channel", "WORKSHOP")).statusCode(200);
        assertTimeline("2022-01-01 2022-02-10" + IDLE, "2022-02-10 2022-03-01" + AT_WORK, "2022-03-01 -" + IDLE);

        Client.makeVoid(EMPLOYMENTS, employment).statusCode(200);
        assertTimeline("2022-01-01 -" + IDLE);

        Client.patch(LABOURERS, labourer, 1, Map.of("willing", false)).statusCode(200);
        assertTimeline("2022-01-01 -" + NOBODY);

        Client.makeVoid(LABOURERS, labourer).statusCode(200);
        assertTimeline();
    }

    @Test
    void bringsTheSameRecordBackAndTellsItsHistory() {
        String labourer = Client.create(LABOURERS, Records.labourer(household));
        String employment = Client.create(EMPLOYMENTS, Records.employment(labourer));
        String id = idOf("2022-02-10");
        Client.patch(EMPLOYMENTS, employment, 1, Map.of("from", "2022-02-20")).statusCode(200);
        Client.get(DERIVED + "/" + id).body("status", equalTo("VOIDED"));
        Client.patch(EMPLOYMENTS, employment, 2, Map.of("from", "2022-02-10")).statusCode(200);

        Client.get(DERIVED + "/" + id)
                .body("status", equalTo("ACTIVE"))
                .body("version", equalTo(3))
                .body("voidReason", equalTo(null))
                .body("recordedBy", equalTo("anju-employment"));
        Client.get(DERIVED + "/" + id + "/history")
                .body("items.status", contains("ACTIVE", "VOIDED", "ACTIVE"))
                .body("items.by", everyItem(equalTo("anju-employment")));
        assertTimeline("2022-01-01 2022-02-10" + IDLE, "2022-02-10 -" + AT_WORK);
    }

    @Test
    void leavesRecordsAloneThatDoNotChange() {
        String labourer = Client.create(LABOURERS, Records.labourer(household));
        Client.patch(LABOURERS, labourer, 1, Map.of("preferredWork", "本县")).statusCode(200);
        Client.create(LABOURERS, Records.labourer(household));
        Client.create(EMPLOYMENTS, Records.employment(labourer));
        Client.get(DERIVED + "/" + idOf("2022-01-01")).body("version", equalTo(2));
        Client.get(DERIVED + "/" + idOf("2022-02-10")).body("version", equalTo(1));
    }

    @Test
    void changesWhenThePersonArrivesAndWhenTheirAgeIsCorrected() {
        var labourer = Records.labourer(household);
        Client.create(LABOURERS, labourer);
        assertTimeline("2022-01-01 -" + IDLE);
        try (var others = new OtherServices()) {
            Records.tellPerson(others, labourer.get("personId"), 1, "2006-02-01", "2");
            awaitTimeline("2022-01-01 2022-02-01" + NOBODY, "2022-02-01 2061-02-01" + IDLE, "2061-02-01 -" + NOBODY);
            Records.tellPerson(others, labourer.get("personId"), 2, "1967-03-15", "2");
            awaitTimeline("2022-01-01 2022-03-15" + IDLE, "2022-03-15 -" + NOBODY);
            Records.tellPerson(others, labourer.get("personId"), 3, "1967-03-15", "1");
            awaitTimeline("2022-01-01 2027-03-15" + IDLE, "2027-03-15 -" + NOBODY);
            others.tell("monitoring", "persons", "person", """
                    {"id":"%s","version":4,"status":"VOIDED","birthDate":"1967-03-15","sex":"1"}
                    """.formatted(labourer.get("personId")));
            awaitTimeline("2022-01-01 -" + NOBODY);
        }
    }

    @Test
    void followsALabourerToAnotherHousehold() {
        String labourer = Client.create(LABOURERS, Records.labourer(household));
        Client.create(LABOURERS, Records.labourer(household));
        Client.create(EMPLOYMENTS, Records.employment(labourer));
        var other = UUID.randomUUID();
        Client.patch(LABOURERS, labourer, 1, Map.of("householdId", other)).statusCode(200);
        assertTimeline("2022-01-01 -" + IDLE);
        assertThat(timeline(other)).containsExactly("2022-01-01 2022-02-10" + IDLE, "2022-02-10 -" + AT_WORK);
    }

    @Test
    void followsAnEmploymentThatWasRecordedOfTheWrongLabourer() {
        var other = UUID.randomUUID();
        String wrong = Client.create(LABOURERS, Records.labourer(household));
        String right = Client.create(LABOURERS, Records.labourer(other));
        String employment = Client.create(EMPLOYMENTS, Records.employment(wrong));
        Client.patch(EMPLOYMENTS, employment, 1, Map.of("labourerId", right, "householdId", other))
                .statusCode(200);
        assertTimeline("2022-01-01 -" + IDLE);
        assertThat(timeline(other)).containsExactly("2022-01-01 2022-02-10" + IDLE, "2022-02-10 -" + AT_WORK);
    }

    @Test
    void keepsThePlaceOfTheHousehold() {
        Client.create(LABOURERS, Records.labourer(household));
        Client.get(DERIVED + "?householdId=" + household).body("items.siteCode", contains(Places.SITE));
        Client.get(
                        Tokens.atSites("site-manager", Places.OTHER_SITE),
                        DERIVED + "?include=total&householdId=" + household)
                .body("total", equalTo(0));
        Client.get(
                        Tokens.inRegions("township-officer", "360732101"),
                        DERIVED + "?include=total&householdId=" + household)
                .body("total", equalTo(1));
    }

    @Test
    void letsNobodyWriteWhatIsDerived() {
        var record = Map.of(
                "householdId",
                household,
                "siteCode",
                Places.SITE,
                "from",
                "2022-01-01",
                "willingWorker",
                true,
                "employed",
                true);
        Client.post(DERIVED, record).statusCode(405).body("code", equalTo("derived"));
        Client.create(LABOURERS, Records.labourer(household));
        Client.patch(DERIVED, idOf("2022-01-01"), 1, Map.of("employed", true)).statusCode(405);
        Client.makeVoid(DERIVED, idOf("2022-01-01")).statusCode(405);
    }

    @Test
    void staysRightWhileAHouseholdIsRecordedFromAllSides() throws Exception {
        var labourers = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            labourers.add(Client.create(LABOURERS, Records.labourer(household)));
        }
        var requests = new ArrayList<Callable<Response>>();
        for (int day = 1; day <= 6; day++) {
            for (String labourer : labourers) {
                var employment = Records.employment(labourer);
                employment.put("from", "2022-02-0" + day);
                requests.add(() -> Client.sending(Tokens.system(), employment).post(Client.path(EMPLOYMENTS)));
            }
            var labourer = Records.labourer(household);
            labourer.put("from", "2021-12-0" + day);
            requests.add(() -> Client.sending(Tokens.system(), labourer).post(Client.path(LABOURERS)));
        }
        assertThat(Client.atOnce(requests)).isEqualTo(Map.of(201, requests.size()));
        assertTimeline("2021-12-01 2022-02-01" + IDLE, "2022-02-01 -" + AT_WORK);
    }

    @Test
    void missesNobodysAgeWhenPersonAndLabourerComeAtTheSameMoment() throws Exception {
        var households = new ArrayList<UUID>();
        var requests = new ArrayList<Callable<Response>>();
        try (var others = new OtherServices()) {
            for (int i = 0; i < 40; i++) {
                var id = UUID.randomUUID();
                households.add(id);
                var labourer = Records.labourer(id);
                requests.add(() -> {
                    Records.tellPerson(others, labourer.get("personId"), 1, "1965-01-01", "2");
                    return Client.sending(Tokens.system(), labourer).post(Client.path(LABOURERS));
                });
            }
            assertThat(Client.atOnce(requests)).isEqualTo(Map.of(201, 40));
        }
        eventually(() -> assertThat(households)
                .allSatisfy(id -> assertThat(timeline(id)).containsExactly("2022-01-01 -" + NOBODY)));
        Client.get("dead-letters").body("items.size()", equalTo(0));
    }

    @Test
    void isDescribedAsReadOnly() {
        var paths = io.restassured.RestAssured.given()
                .get("/q/openapi?format=json")
                .then()
                .extract()
                .<Map<String, Map<String, Object>>>path("paths");
        assertThat(paths.get(Client.path(DERIVED))).containsOnlyKeys("get");
        assertThat(paths.get(Client.path(LABOURERS)).keySet()).contains("get", "post");
    }

    private void assertTimeline(String... periods) {
        assertThat(timeline(household)).containsExactly(periods);
    }

    private void awaitTimeline(String... periods) {
        eventually(() -> assertTimeline(periods));
    }

    private static List<String> timeline(UUID id) {
        List<Map<String, Object>> items = Client.get(DERIVED + "?status=ACTIVE&sort=from&householdId=" + id)
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream().map(HouseholdEmploymentTest::text).toList();
    }

    private static String text(Map<String, Object> period) {
        boolean willing = (boolean) period.get("willingWorker");
        boolean employed = (boolean) period.get("employed");
        return period.get("from") + " " + period.getOrDefault("to", "-")
                + (employed ? AT_WORK : willing ? IDLE : NOBODY);
    }

    private String idOf(String from) {
        return Client.get(DERIVED + "?householdId=" + household)
                .extract()
                .path("items.find { it.from == '" + from + "' }.id");
    }
}
