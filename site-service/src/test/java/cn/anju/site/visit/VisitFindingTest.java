package cn.anju.site.visit;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Client.without;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a leader finds becomes a hazard, a repair or a request, follows the finding, and is its own as soon as somebody sees to it. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class VisitFindingTest {
    private static final Place HERE = new Place("991209-S01", "991209101000");
    private static final Place THERE = new Place("991209-S02", "991209102000");
    private static final String COUNTY = Tokens.client("county-991209", "991209");

    private String visit;

    @BeforeEach
    void aVisit() {
        Places.await(HERE, THERE);
        visit = create(
                "leader-visits", Map.of("siteCode", HERE.siteCode(), "visitedOn", "2022-03-10", "purpose", "SAFETY"));
    }

    private static String create(String ledger, Map<String, ?> record) {
        return Client.post(COUNTY, ledger, record).statusCode(201).extract().path("id");
    }

    private Map<String, Object> hazard() {
        return new HashMap<>(Map.of(
                "visitId",
                visit,
                "foundOn",
                "2022-03-10",
                "description",
                "2 栋楼道堆放杂物",
                "becomes",
                "HAZARD",
                "hazardKind",
                "FIRE",
                "hazardSeverity",
                "MEDIUM",
                "dueOn",
                "2022-03-28",
                "owner",
                "刘文"));
    }

    private Map<String, Object> request() {
        return new HashMap<>(Map.of(
                "visitId",
                visit,
                "foundOn",
                "2022-03-10",
                "description",
                "3 栋路灯不亮",
                "becomes",
                "PUBLIC_REQUEST",
                "requestCategory",
                "UTILITIES"));
    }

    private static ValidatableResponse outcome(String finding) {
        return Client.get(COUNTY, "visit-findings/" + finding + "/outcome");
    }

    @Test
    void becomesAHazardOfTheSite() {
        String finding = Client.post(COUNTY, "visit-findings", hazard())
                .statusCode(201)
                .body("siteCode", equalTo(HERE.siteCode()))
                .body("foundOn", equalTo("2022-03-10"))
                .extract()
                .path("id");
        String id = outcome(finding)
                .statusCode(200)
                .body("becomes", equalTo("HAZARD"))
                .body("ledger", equalTo("/api/v1/site/hazards"))
                .body("status", equalTo("ACTIVE"))
                .extract()
                .path("recordId");
        Client.get(COUNTY, "hazards/" + id)
                .body("siteCode", equalTo(HERE.siteCode()))
                .body("foundOn", equalTo("2022-03-10"))
                .body("dueOn", equalTo("2022-03-28"))
                .body("kind", equalTo("FIRE"))
                .body("severity", equalTo("MEDIUM"))
                .body("owner", equalTo("刘文"))
                .body("description", equalTo("2 栋楼道堆放杂物"));
        Client.patch(COUNTY, "visit-findings", finding, 1, Map.of("hazardSeverity", "HIGH"))
                .statusCode(200);
        Client.get(COUNTY, "hazards/" + id).body("severity", equalTo("HIGH")).body("version", equalTo(2));
    }

    @Test
    void becomesARequestWithTheUsualDeadline() {
        String finding = create("visit-findings", request());
        String id = outcome(finding).extract().path("recordId");
        Client.get(COUNTY, "public-requests/" + id)
                .body("raisedOn", equalTo("2022-03-10"))
                .body("dueOn", equalTo("2022-03-25"))
                .body("channel", equalTo("LEADER_VISIT"))
                .body("category", equalTo("UTILITIES"))
                .body("content", equalTo("3 栋路灯不亮"));
    }

    @Test
    void becomesAnOrderToMendWhatIsBroken() {
        String facility = create(
                "facilities",
                Map.of(
                        "siteCode",
                        HERE.siteCode(),
                        "from",
                        "2018-10-01",
                        "facilityClass",
                        "STREET_LIGHT",
                        "condition",
                        "DAMAGED"));
        var finding = without(with(request(), "becomes", "MAINTENANCE_ORDER"), "requestCategory");
        String id = create("visit-findings", with(finding, "facilityId", facility));
        String order = outcome(id)
                .body("becomes", equalTo("MAINTENANCE_ORDER"))
                .extract()
                .path("recordId");
        Client.get(COUNTY, "maintenance-orders/" + order)
                .body("facilityId", equalTo(facility))
                .body("visitId", equalTo(visit))
                .body("state", equalTo("REPORTED"))
                .body("reportedOn", equalTo("2022-03-10"))
                .body("dueOn", equalTo("2022-03-25"));
    }

    @Test
    void isTakenBackUntilSomebodySeesToIt() {
        String finding = create("visit-findings", request());
        String request = outcome(finding).extract().path("recordId");
        var changes = new HashMap<String, Object>();
        changes.put("becomes", "HAZARD");
        changes.put("requestCategory", null);
        changes.put("hazardKind", "FIRE");
        changes.put("hazardSeverity", "LOW");
        changes.put("dueOn", "2022-03-31");
        Client.patch(COUNTY, "visit-findings", finding, 1, changes).statusCode(200);
        Client.get(COUNTY, "public-requests/" + request).body("status", equalTo("VOIDED"));
        String hazard =
                outcome(finding).body("status", equalTo("ACTIVE")).extract().path("recordId");
        Client.patch(COUNTY, "hazards", hazard, 1, Map.of("owner", "陈静")).statusCode(200);
        Client.patch(COUNTY, "visit-findings", finding, 2, Map.of("owner", "李敏"))
                .statusCode(200);
        Client.get(COUNTY, "hazards/" + hazard).body("owner", equalTo("陈静"));
        Client.makeVoid(COUNTY, "visit-findings", finding).statusCode(200);
        outcome(finding).body("status", equalTo("ACTIVE")).body("version", equalTo(2));
        String other = create("visit-findings", request());
        Client.makeVoid(COUNTY, "visit-findings", other).statusCode(200);
        outcome(other).body("status", equalTo("VOIDED"));
    }

    @Test
    void saysWhatItsKindNeeds() {
        post(without(hazard(), "hazardKind")).body("violations.pointer", contains("/hazardKind"));
        post(without(without(hazard(), "hazardSeverity"), "dueOn")).body("violations.code", contains("required"));
        post(with(hazard(), "requestCategory", "UTILITIES")).body("violations.code", contains("finding-kind"));
        post(without(request(), "requestCategory")).body("violations.pointer", contains("/requestCategory"));
        post(with(request(), "foundOn", "2022-03-09")).body("violations.code", contains("before-visit"));
        post(with(request(), "dueOn", "2022-03-09")).body("violations.pointer", contains("/dueOn"));
        String facility = create(
                "facilities",
                Map.of(
                        "siteCode",
                        THERE.siteCode(),
                        "from",
                        "2018-10-01",
                        "facilityClass",
                        "STREET_LIGHT",
                        "condition",
                        "DAMAGED"));
        post(with(request(), "facilityId", facility)).body("violations.pointer", contains("/facilityId"));
    }

    private static ValidatableResponse post(Map<String, ?> finding) {
        return Client.post(COUNTY, "visit-findings", finding).statusCode(422);
    }

    @Test
    void mayOnlyBeNoted() {
        String finding =
                create("visit-findings", Map.of("visitId", visit, "foundOn", "2022-03-10", "description", "产业基地需扩大"));
        outcome(finding).statusCode(404);
        outcome(UUID.randomUUID().toString()).statusCode(404);
        Client.makeVoid(COUNTY, "leader-visits", visit).statusCode(409);
    }

    @Test
    void isUnknownElsewhere() {
        String finding = create("visit-findings", hazard());
        String manager = Tokens.atSites("site-manager", THERE.siteCode());
        Client.get(manager, "visit-findings/" + finding + "/outcome").statusCode(404);
        Client.post(manager, "visit-findings", hazard())
                .statusCode(422)
                .body("violations.code", contains("unknown-reference"));
    }
}
