package cn.anju.site;

import static cn.anju.kit.testing.Places.OTHER_SITE;
import static cn.anju.kit.testing.Places.SITE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledgers of safety, facilities, management and community life over REST. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SiteLedgersTest {
    @BeforeEach
    void sitesAreKnown() {
        Places.await();
    }

    private static ValidatableResponse post(String ledger, Map<String, Object> record) {
        return Client.post(Tokens.atSites("site-manager", SITE, OTHER_SITE), ledger, record);
    }

    private static ValidatableResponse list(String query) {
        return Client.get(Tokens.atSites("site-manager", SITE), query).statusCode(200);
    }

    private static Map<String, Object> hazard() {
        return new HashMap<>(Map.of(
                "siteCode", SITE,
                "foundOn", "2022-03-08",
                "dueOn", "2022-03-28",
                "kind", "FIRE",
                "severity", "HIGH",
                "description", "楼道堆放杂物"));
    }

    @Test
    void hazardsLieAtTheSiteOfTheirInspection() {
        var inspection = Map.<String, Object>of(
                "siteCode", SITE, "inspectedOn", "2022-03-08", "kind", "FIRE", "inspector", "钟明");
        String id = post("inspections", inspection).statusCode(201).extract().path("id");
        var hazard = hazard();
        hazard.put("inspectionId", id);

        post("hazards", hazard).statusCode(201);
        list("hazards?severity=HIGH&inspectionId=" + id).body("items", hasSize(1));

        hazard.put("siteCode", OTHER_SITE);
        post("hazards", hazard)
                .statusCode(422)
                .body("violations.pointer", contains("/siteCode"))
                .body("violations.code", contains("place-mismatch"));
        hazard.put("inspectionId", "11400000-0000-4000-8000-000000000009");
        post("hazards", hazard).statusCode(422).body("violations.code", contains("unknown-reference"));
    }

    @Test
    void hazardsAreClosedStepByStep() {
        String id = post("hazards", hazard()).statusCode(201).extract().path("id");

        Client.patch("hazards", id, 1, Map.of("verifiedOn", "2022-03-20"))
                .statusCode(422)
                .body("violations.pointer", contains("/rectifiedOn"));
        Client.patch("hazards", id, 1, Map.of("rectifiedOn", "2022-03-20", "verifiedOn", "2022-03-21"))
                .statusCode(200)
                .body("version", equalTo(2));
    }

    @Test
    void windowsNameTheirServicesOnce() {
        var window = new HashMap<String, Object>(
                Map.of("siteCode", SITE, "from", "2021-05-10", "services", List.of("MEDICAL", "EMPLOYMENT")));
        String id = post("service-windows", window)
                .statusCode(201)
                .body("services", contains("MEDICAL", "EMPLOYMENT"))
                .extract()
                .path("id");
        list("service-windows?from=2022-01-01&to=2022-03-31&sort=from").body("items.id", hasItem(id));

        window.put("services", List.of());
        post("service-windows", window).statusCode(422).body("violations.code", contains("required"));
        window.put("services", List.of("MEDICAL", "MEDICAL"));
        post("service-windows", window).statusCode(422).body("violations.code", contains("unique"));
        window.put("services", List.of("MEDICAL", "BANKING"));
        post("service-windows", window)
                .statusCode(400)
                .body("violations.pointer", contains("/services/1"))
                .body("violations.code", contains("enum"));
    }

    @Test
    void facilitiesHaveAConditionForATime() {
        var facility = new HashMap<String, Object>(
                Map.of("siteCode", SITE, "from", "2018-10-01", "facilityClass", "GAS", "condition", "DAMAGED"));
        String id = post("facilities", facility).statusCode(201).extract().path("id");
        list("facilities?facilityClass=GAS&condition=DAMAGED").body("items.id", hasItem(id));

        facility.put("to", "2018-10-01");
        post("facilities", facility).statusCode(422).body("violations.pointer", contains("/to"));
    }

    @Test
    void staffSayHowTheyWorkAndArePaid() {
        var member = new HashMap<String, Object>(Map.of("siteCode", SITE, "from", "2021-03-01", "name", "谢芳"));
        post("staff", member)
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/fullTime", "/paidFromBudget"));
        member.putAll(Map.of("fullTime", true, "paidFromBudget", false));
        String id = post("staff", member).statusCode(201).extract().path("id");
        list("staff?fullTime=true").body("items.id", hasItem(id));
    }

    @ParameterizedTest
    @CsvSource({
        "inspections,inspectedOn,FIRE,2022-02-28,2022-03-01",
        "environment-campaigns,heldOn,WASTE,2022-02-28,2022-03-01",
        "activities,heldOn,THREE_TALKS_ONE_REVIEW,2022-03-31,2022-04-01"
    })
    void areDueByTheEndOfTheirPeriod(String ledger, String date, String kind, String lastDay, String tooLate) {
        var record = new HashMap<String, Object>(Map.of("siteCode", SITE, date, "2022-02-10", "kind", kind));
        if (ledger.equals("inspections")) {
            record.put("inspector", "钟明");
        }
        for (String recordedOn : List.of(lastDay, tooLate)) {
            record.put("recordedOn", recordedOn);
            Client.post(ledger, record).statusCode(201).body("late", equalTo(recordedOn.equals(tooLate)));
        }
    }

    @Test
    void keepsBureausForEveryoneToRead() {
        var bureau = Map.<String, Object>of(
                "code", "emergency", "name", "县应急管理局", "nameEn", "County Emergency Bureau", "from", "2022-01-01");
        Client.post("bureaus", bureau).statusCode(201);
        Client.get(Tokens.atSites("site-manager", "360733-S01"), "bureaus?code=emergency")
                .statusCode(200)
                .body("items.name", contains("县应急管理局"));
        Client.post("bureaus", bureau).statusCode(409);
        post("bureaus", bureau).statusCode(403);
    }
}
