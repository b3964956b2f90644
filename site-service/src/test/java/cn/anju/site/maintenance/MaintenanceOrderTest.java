package cn.anju.site.maintenance;

import static cn.anju.kit.testing.Client.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is broken at a site, from the report to the acceptance by somebody else. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MaintenanceOrderTest {
    private static final Place PLACE = new Place("991222-S01", "991222101000");
    private static final Place OTHER = new Place("991222-S02", "991222102000");
    private static final String COUNTY = Tokens.client("county-991222", "991222");
    private static final String MANAGER = Tokens.atSites("site-manager", PLACE.siteCode());
    private static final String TOWNSHIP = Tokens.inRegions("township-officer", PLACE.township());
    private static final Map<String, Object> ORDER = Map.of(
            "siteCode", PLACE.siteCode(), "reportedOn", "2022-03-08", "description", "3 盏路灯不亮", "reporter", "刘文");
    private static final Map<String, Object> CONTRACTOR = Map.of("contractor", "水电服务部", "assignedOn", "2022-03-09");
    private static final Map<String, Object> DONE =
            Map.of("completedOn", "2022-03-18", "cost", 360, "result", "更换灯具 3 套");

    @BeforeEach
    void places() {
        Places.await(PLACE, OTHER);
    }

    private static String order(Map<String, Object> fields) {
        return Client.post(MANAGER, "maintenance-orders", fields)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse step(String token, String id, int version, String step, Map<String, ?> body) {
        return Client.sending(token, body)
                .header("If-Match", "\"" + version + "\"")
                .post(Client.path("maintenance-orders/" + id + "/" + step))
                .then();
    }

    @Test
    void isMendedAndFoundGoodBySomebodyElse() {
        String lights = Client.post(
                        COUNTY,
                        "facilities",
                        Map.of(
                                "siteCode",
                                PLACE.siteCode(),
                                "from",
                                "2018-10-01",
                                "facilityClass",
                                "STREET_LIGHT",
                                "condition",
                                "DAMAGED"))
                .statusCode(201)
                .extract()
                .path("id");
        String id = order(with(ORDER, "facilityId", lights));
        Client.get(MANAGER, "maintenance-orders/" + id)
                .body("state", equalTo("REPORTED"))
                .body("urgency", equalTo("NORMAL"))
                .body("dueOn", equalTo("2022-03-23"));
        step(MANAGER, id, 1, "assign", CONTRACTOR)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("ASSIGNED"))
                .body("contractor", equalTo("水电服务部"));
        step(MANAGER, id, 2, "complete", DONE)
                .statusCode(200)
                .body("state", equalTo("COMPLETED"))
                .body("completedBy", equalTo("site-manager"))
                .body("cost", equalTo(360.0f));
        step(MANAGER, id, 3, "accept", Map.of("acceptedOn", "2022-03-19"))
                .statusCode(403)
                .body("code", equalTo("own-work"));

        step(TOWNSHIP, id, 3, "send-back", Map.of("returnedOn", "2022-03-19", "reason", "仍有 1 盏不亮"))
                .statusCode(200)
                .body("state", equalTo("ASSIGNED"))
                .body("completedOn", nullValue())
                .body("returnReason", equalTo("仍有 1 盏不亮"));
        step(MANAGER, id, 4, "complete", with(DONE, "completedOn", "2022-03-22"))
                .statusCode(200);
        step(TOWNSHIP, id, 5, "accept", Map.of("acceptedOn", "2022-03-25"))
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("acceptedBy", equalTo("township-officer"));
        step(TOWNSHIP, id, 6, "send-back", Map.of("reason", "又坏了"))
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"));

        Client.get(COUNTY, "facilities?status=ACTIVE&partOf=" + lights)
                .body("items.from", contains("2022-03-25"))
                .body("items.condition", contains("GOOD"));
        Client.get(COUNTY, "facility-checks?facilityId=" + lights).body("items.findings", contains("更换灯具 3 套"));
        Client.get(MANAGER, "maintenance-orders/" + id + "/history")
                .body(
                        "items.by",
                        containsInAnyOrder(
                                "site-manager",
                                "site-manager",
                                "site-manager",
                                "township-officer",
                                "site-manager",
                                "township-officer"));
    }

    @Test
    void goesStepByStep() {
        String id = order(ORDER);
        step(MANAGER, id, 1, "complete", DONE).statusCode(409).body("detail", containsString("possible now: ASSIGN"));
        Client.sending(MANAGER, CONTRACTOR)
                .post(Client.path("maintenance-orders/" + id + "/assign"))
                .then()
                .statusCode(428);
        step(MANAGER, id, 7, "assign", CONTRACTOR).statusCode(412);
        step(MANAGER, id, 1, "assign", Map.of("assignedOn", "2022-03-09"))
                .statusCode(422)
                .body("violations.pointer", contains("/contractor"));
        step(MANAGER, id, 1, "assign", with(CONTRACTOR, "assignedOn", "2022-03-07"))
                .statusCode(422)
                .body("violations.pointer", contains("/assignedOn"));
        step(Tokens.atSites("site-manager", OTHER.siteCode()), id, 1, "assign", CONTRACTOR)
                .statusCode(404);
        step(Tokens.inRegions("auditor", "991222"), id, 1, "assign", CONTRACTOR).statusCode(403);
        Client.patch(MANAGER, "maintenance-orders", id, 1, Map.of("completedOn", "2022-03-18", "state", "COMPLETED"))
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/completedOn", "/state"))
                .body("violations[0].code", equalTo("by-step-only"));
        Client.patch(MANAGER, "maintenance-orders", id, 1, Map.of("description", "2 盏路灯不亮"))
                .statusCode(200)
                .body("state", equalTo("REPORTED"));
        step(MANAGER, id, 2, "assign", with(CONTRACTOR, "dueOn", "2022-03-30")).body("dueOn", equalTo("2022-03-30"));
        step(MANAGER, id, 3, "assign", with(CONTRACTOR, "contractor", "另一家"))
                .body("contractor", equalTo("另一家"))
                .body("dueOn", equalTo("2022-03-30"));
        step(MANAGER, id, 4, "complete", with(DONE, "completedOn", "2022-03-01"))
                .statusCode(422)
                .body("violations.pointer", contains("/completedOn"));
    }

    @Test
    void mayBeToldWhenTheWorkIsDone() {
        String id = Client.post(
                        MANAGER,
                        "maintenance-orders",
                        with(with(ORDER, "completedOn", "2022-03-10"), "urgency", "URGENT"))
                .statusCode(201)
                .body("state", equalTo("COMPLETED"))
                .body("dueOn", equalTo("2022-03-11"))
                .extract()
                .path("id");
        step(MANAGER, id, 1, "accept", Map.of()).statusCode(403);
        step(TOWNSHIP, id, 1, "accept", Map.of("acceptedOn", "2022-03-09")).statusCode(422);
        step(TOWNSHIP, id, 1, "accept", Map.of()).statusCode(200);
        Client.post(MANAGER, "maintenance-orders", with(ORDER, "acceptedOn", "2022-03-10"))
                .statusCode(422)
                .body("violations.pointer", contains("/acceptedOn"));
        Client.post(MANAGER, "maintenance-orders", with(ORDER, "state", "COMPLETED"))
                .statusCode(422)
                .body("violations.pointer", contains("/state"));
    }

    @Test
    void isListedWhenItIsOverdue() {
        var there = with(ORDER, "siteCode", OTHER.siteCode());
        String late = Client.post(COUNTY, "maintenance-orders", there)
                .statusCode(201)
                .extract()
                .path("id");
        Client.post(COUNTY, "maintenance-orders", with(there, "completedOn", "2022-03-20"))
                .statusCode(201);
        String overdue = "maintenance-orders/overdue?siteCode=" + OTHER.siteCode();
        Client.get(COUNTY, overdue + "&on=2022-03-23").body("items", empty());
        Client.get(COUNTY, overdue + "&on=2022-03-31")
                .statusCode(200)
                .body("items.orderId", contains(late))
                .body("items[0].overdueDays", equalTo(8))
                .body("items[0].state", equalTo("REPORTED"))
                .body("nextCursor", nullValue());
        Client.get(MANAGER, overdue + "&on=2022-03-31").body("items", empty());
        Client.get(COUNTY, overdue + "&since=2022").statusCode(400);
    }
}
