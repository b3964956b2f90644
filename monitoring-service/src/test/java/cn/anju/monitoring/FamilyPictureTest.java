package cn.anju.monitoring;

import static cn.anju.kit.testing.Client.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole of a family on a day, today or long ago. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FamilyPictureTest {
    private static final String TOWNSHIP = Tokens.inRegions("township-officer", "360732101");

    @Inject
    Database database;

    private String household;
    private String head;
    private String son;

    @BeforeEach
    void aFamilyIsSettled() {
        Places.await();
        household = Client.create("households", with(Records.household(Places.SITE), "members", 2));
        head = Client.create("persons", with(Records.person(household), "relationToHead", "01"));
        son = Client.create(
                "persons", with(with(Records.person(household), "relationToHead", "20"), "from", "2020-05-01"));
    }

    private ValidatableResponse picture(String day) {
        return Client.get(TOWNSHIP, "households/" + household + "/picture?asOf=" + day)
                .statusCode(200);
    }

    private Map<String, Object> pairing() {
        return new HashMap<>(Map.of(
                "householdId", household,
                "side", "RECEIVING",
                "cadreName", "李建国",
                "unit", "江背镇人民政府",
                "from", "2022-03-01"));
    }

    private Map<String, Object> income(String periodEnd, String wages) {
        return new HashMap<>(Map.of(
                "householdId", household,
                "periodEnd", periodEnd,
                "wages", Double.valueOf(wages),
                "business", 0,
                "property", 0,
                "transfers", 0,
                "businessCosts", 0));
    }

    @Test
    void showsWhatBelongsToTheDay() {
        Client.create("support-pairings", pairing());
        Client.create("warnings", Records.warning(household));
        picture("2022-03-31")
                .body("asOf", equalTo("2022-03-31"))
                .body("present", equalTo(true))
                .body("household.code", startsWith("XG-"))
                .body("headId", equalTo(head))
                .body("records.members.id", containsInAnyOrder(head, son))
                .body("records.members.name", everyItem(equalTo("钟**")))
                .body("records.supportPairings.cadreName", contains("李建国"))
                .body("records.warnings", hasSize(1))
                .body("records.revisits", empty())
                .body("records.changes", empty());
        picture("2019-12-31")
                .body("records.members.id", contains(head))
                .body("records.supportPairings", empty())
                .body("records.warnings", empty());
        picture("2018-01-01").body("present", equalTo(false)).body("records.members", empty());
    }

    @Test
    void showsWarningsUntilTheyAreFoundWrong() {
        String warning = Client.create("warnings", Records.warning(household));
        Client.patch("warnings", warning, 1, Map.of("verifiedOn", "2022-03-18", "outcome", "UNFOUNDED"))
                .statusCode(200);
        picture("2022-03-17").body("records.warnings", hasSize(1));
        Client.get("households/" + household + "/picture").body("records.warnings", empty());
    }

    @Test
    void showsWhereAndWithWhomItLived() {
        Client.as(Tokens.system())
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(Map.of("effectiveOn", "2022-06-01", "siteCode", Places.OTHER_SITE))
                .post(Client.path("households/" + household + "/moves"))
                .then()
                .statusCode(201);
        String path = "households/" + household + "/picture?asOf=";
        Client.get(path + "2022-05-31")
                .body("household.siteCode", equalTo(Places.SITE))
                .body("household.settledOn", equalTo("2018-11-20"))
                .body("records.changes", empty());
        Client.get(path + "2022-06-01")
                .body("household.siteCode", equalTo(Places.OTHER_SITE))
                .body("records.members", hasSize(2))
                .body("records.changes.kind", contains("MOVE"));
        Client.get(TOWNSHIP, path + "2022-05-31").statusCode(404);
    }

    @Test
    void showsWhatRecordsSaidThen() {
        database.update(
                "update journal set at = '2022-01-10T08:00:00Z' where record_id::text in (?, ?)", household, son);
        Client.patch("persons", son, 1, Map.of("labourClass", "SKILLED", "education", "70"))
                .statusCode(200);
        Client.patch("households", household, 1, Map.of("relocation", "ALONGSIDE"))
                .statusCode(200);
        picture("2022-03-31")
                .body("household.relocation", equalTo("LIFTED"))
                .body("household.version", equalTo(1))
                .body("records.members.find { it.id == '" + son + "' }.labourClass", equalTo("ORDINARY"))
                .body("records.members.find { it.id == '" + son + "' }.education", nullValue());
        Client.get("households/" + household + "/picture")
                .body("household.relocation", equalTo("ALONGSIDE"))
                .body("records.members.find { it.id == '" + son + "' }.labourClass", equalTo("SKILLED"));
    }

    @Test
    void showsIncomesBesideTheLine() {
        Client.create("incomes", income("2020-12-31", "40000"));
        Client.create("incomes", income("2021-11-30", "10000.5"));
        picture("2021-12-31")
                .body("monitoringLine.amount", equalTo(6000.0f))
                .body("records.incomes.perHead", contains(5000.25f, 20000.0f))
                .body("belowMonitoringLine", equalTo(true));
        picture("2021-06-30").body("belowMonitoringLine", equalTo(false));
        picture("2020-12-31").body("monitoringLine", nullValue()).body("belowMonitoringLine", nullValue());
        assertThat(picture("2021-12-31").extract().asString()).contains("\"perHead\":5000.25", "\"wages\":40000.00");
    }

    @Test
    void leavesATraceAndShowsAnalystsNoNames() {
        picture("2022-03-31");
        Client.get(Tokens.inRegions("auditor", "360732"), "access-log?recordId=" + head)
                .body("items", hasSize(1))
                .body("items[0].recordIds", hasItem(son))
                .body("items[0].filter", equalTo("picture of " + household + " as of 2022-03-31"))
                .body("items[0].fields", contains("name", "idNumber", "phone"));
        String seen = Client.get(
                        Tokens.inRegions("analyst", "360732"), "households/" + household + "/picture?asOf=2022-03-31")
                .statusCode(200)
                .body("records.members", hasSize(2))
                .extract()
                .asString();
        assertThat(seen).doesNotContain("钟", "idNumber");
    }

    @Test
    void isLinkedFromTheHousehold() {
        Client.get("households/" + household)
                .header("Link", equalTo("</api/v1/monitoring/households/" + household + "/picture>; rel=\"related\""));
    }

    @Test
    void isStrictAndKeptFromOutsiders() {
        Client.get("households/" + household + "/picture?asOf=soon&of=me")
                .statusCode(400)
                .body("violations", hasSize(2));
        Client.get(Tokens.inRegions("township-officer", "360732208"), "households/" + household + "/picture")
                .statusCode(404);
        Client.get(Tokens.system(), "households/unknown/picture").statusCode(404);
    }
}
