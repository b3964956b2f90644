package cn.anju.site.facility;

import static cn.anju.kit.testing.Client.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The condition of facilities over time, as checks find it: each record is one stretch of it, so that earlier days stay. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FacilityConditionTest {
    private static final Place PLACE = new Place("991221-S01", "991221101000");
    private static final String COUNTY = Tokens.client("county-991221", "991221");
    private static final Map<String, Object> LIGHTS = Map.of(
            "siteCode", PLACE.siteCode(), "from", "2018-10-01", "facilityClass", "STREET_LIGHT", "condition", "GOOD");

    @BeforeEach
    void place() {
        Places.await(PLACE);
    }

    private static String facility(String name) {
        return Client.post(COUNTY, "facilities", with(LIGHTS, "name", name))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse check(String facility, String on, String condition) {
        return Client.post(
                COUNTY,
                "facility-checks",
                Map.of("facilityId", facility, "checkedOn", on, "condition", condition, "findings", "3 盏不亮"));
    }

    /** What is told of a facility: condition and first and last day of each stretch, in their order. */
    private static List<String> told(String name) {
        List<Map<String, String>> records = Client.get(COUNTY, "facilities?status=ACTIVE&sort=from&limit=500")
                .statusCode(200)
                .extract()
                .path("items.findAll { it.name == '" + name + "' }");
        return records.stream()
                .map(r -> r.get("from") + ".." + (r.get("to") == null ? "" : r.get("to")) + " " + r.get("condition"))
                .toList();
    }

    @Test
    void isCutByChecksInAnyOrder() {
        String lights = facility("一期路灯");
        check(lights, "2022-03-05", "GOOD").statusCode(201).body("siteCode", equalTo(PLACE.siteCode()));
        assertThat(told("一期路灯")).containsExactly("2018-10-01.. GOOD");
        String check =
                check(lights, "2022-02-10", "DAMAGED").statusCode(201).extract().path("id");
        assertThat(told("一期路灯"))
                .containsExactly("2018-10-01..2022-02-10 GOOD", "2022-02-10..2022-03-05 DAMAGED", "2022-03-05.. GOOD");

        Client.patch(COUNTY, "facility-checks", check, 1, Map.of("condition", "MISSING"))
                .statusCode(200);
        assertThat(told("一期路灯")).contains("2022-02-10..2022-03-05 MISSING");
        Client.patch(COUNTY, "facility-checks", check, 2, Map.of("checkedOn", "2022-02-20"))
                .statusCode(200);
        assertThat(told("一期路灯"))
                .containsExactly("2018-10-01..2022-02-20 GOOD", "2022-02-20..2022-03-05 MISSING", "2022-03-05.. GOOD");
        Client.makeVoid(COUNTY, "facility-checks", check).statusCode(200);
        assertThat(told("一期路灯")).containsExactly("2018-10-01.. GOOD");
    }

    @Test
    void endsWithTheFacility() {
        String lights = facility("二期路灯");
        check(lights, "2022-02-10", "DAMAGED").statusCode(201);
        Client.patch(COUNTY, "facilities", lights, 2, Map.of("to", "2022-05-01"))
                .statusCode(422)
                .body("violations.code", contains("follows-from-facility-checks"));
        Client.patch(COUNTY, "facilities", lights, 2, Map.of("endsOn", "2022-06-01", "name", "二期旧路灯"))
                .statusCode(200);
        assertThat(told("二期旧路灯")).containsExactly("2018-10-01..2022-02-10 GOOD", "2022-02-10..2022-06-01 DAMAGED");
        check(lights, "2022-06-01", "GOOD").statusCode(422).body("violations.code", contains("facility-ended"));
        check(lights, "2018-10-01", "GOOD").statusCode(422).body("violations.code", contains("facility-begins"));
    }

    @Test
    void isEndedByItsLastDayWhileNoCheckCutIt() {
        String lights = facility("三期路灯");
        Client.patch(COUNTY, "facilities", lights, 1, Map.of("to", "2022-05-01"))
                .statusCode(200)
                .body("endsOn", equalTo("2022-05-01"));
        Client.patch(COUNTY, "facilities", lights, 2, Map.of("endsOn", "2022-04-01"))
                .statusCode(200)
                .body("to", equalTo("2022-04-01"));
    }

    @Test
    void isNotWrittenByHandWhereChecksCutIt() {
        String lights = facility("四期路灯");
        check(lights, "2022-02-10", "DAMAGED").statusCode(201);
        String part = Client.get(COUNTY, "facilities?status=ACTIVE&partOf=" + lights)
                .extract()
                .path("items[0].id");
        Client.patch(COUNTY, "facilities", part, 1, Map.of("condition", "GOOD"))
                .statusCode(422)
                .body("violations.pointer", contains("/partOf"));
        Client.makeVoid(COUNTY, "facilities", part)
                .statusCode(409)
                .body("code", equalTo("part-of-facility"))
                .body(
                        "detail",
                        equalTo("This record follows from the checks of facility " + lights
                                + ": correct or void the check instead."));
        check(part, "2022-03-05", "GOOD").statusCode(422).body("violations.code", contains("part-of-facility"));
        Client.post(COUNTY, "facilities", with(LIGHTS, "partOf", lights))
                .statusCode(422)
                .body("violations.pointer", contains("/partOf"));
        Client.makeVoid(COUNTY, "facilities", lights).statusCode(409).body("code", equalTo("referenced"));
    }

    @Test
    void isNotKnownElsewhere() {
        String lights = facility("五期路灯");
        var manager = Tokens.atSites("site-manager", "991221-S02");
        Client.post(
                        manager,
                        "facility-checks",
                        Map.of("facilityId", lights, "checkedOn", "2022-02-10", "condition", "GOOD"))
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/facilityId"));
        Client.get(manager, "facilities/" + lights).statusCode(404);
    }
}
