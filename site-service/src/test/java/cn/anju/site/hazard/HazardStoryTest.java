package cn.anju.site.hazard;

import static cn.anju.site.OwnCounty.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A month of a site: it is inspected, what is dangerous is rectified and checked by somebody else. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class HazardStoryTest extends HazardsOfASite {
    private static String inspect(String kind) {
        return Client.post(
                        COUNTY.manager(),
                        "inspections",
                        Map.of("siteCode", COUNTY.site(), "inspectedOn", "2022-03-08", "kind", kind, "inspector", "钟明"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void passesAMonth() {
        for (String kind : List.of("GEOLOGICAL", "HOUSING")) {
            inspect(kind);
        }
        String inspection = inspect("FIRE");
        Client.get(COUNTY.manager(), "inspection-checklists?kind=FIRE&on=2022-03-08")
                .statusCode(200)
                .body("items.code", hasItem("CHARGING"))
                .body("items.kind", hasItem("FIRE"));
        String result = Client.post(
                        COUNTY.manager(),
                        "inspection-results",
                        Map.of(
                                "inspectionId", inspection,
                                "checkedOn", "2022-03-08",
                                "item", "FIRE_EXITS",
                                "result", "NOT_OK",
                                "remark", "2 栋楼道堆放杂物"))
                .statusCode(201)
                .extract()
                .path("id");
        var opened = Client.get(COUNTY.manager(), "hazards?inspectionId=" + inspection)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("FOUND"))
                .body("items[0].kind", equalTo("FIRE"))
                .body("items[0].severity", equalTo("MEDIUM"))
                .body("items[0].foundOn", equalTo("2022-03-08"))
                .body("items[0].dueOn", equalTo("2022-03-28"))
                .body("items[0].description", containsString("2 栋楼道堆放杂物"))
                .extract();
        String id = opened.path("items[0].id");
        step(COUNTY.manager(), "hazards", id, 1, Map.of("action", "ASSIGN", "on", "2022-03-08", "owner", "刘文"))
                .statusCode(201);
        Client.patch(COUNTY.manager(), "inspection-results", result, 1, Map.of("result", "OK"))
                .statusCode(200);
        Client.get(COUNTY.manager(), "hazards/" + id).body("status", equalTo("ACTIVE"));
        Client.get(COUNTY.stranger(), "hazards/" + id + "/process").statusCode(404);
    }

    @Test
    void takesBackWhatNobodySawTo() {
        String inspection = inspect("HOUSING");
        var result = Map.<String, Object>of(
                "inspectionId", inspection, "checkedOn", "2022-03-08", "item", "RAILINGS", "result", "NOT_OK");
        String id = Client.post(COUNTY.manager(), "inspection-results", result)
                .statusCode(201)
                .extract()
                .path("id");
        Client.patch(COUNTY.manager(), "inspection-results", id, 1, Map.of("result", "OK"))
                .statusCode(200);
        Client.get(COUNTY.manager(), "hazards?inspectionId=" + inspection).body("items[0].status", equalTo("VOIDED"));
        Client.post(COUNTY.manager(), "inspection-results", Client.with(result, "item", "FIRE_EXITS"))
                .statusCode(422)
                .body("violations.pointer", contains("/item"))
                .body("violations.code", contains("not-on-checklist"));
    }

    @Test
    void isClosedInTimeBySomebodyElse() {
        String id = rectified("MEDIUM", "2022-03-21");
        step(COUNTY.township(), "hazards", id, 4, action("CLOSE", "2022-03-24", "刘 文"))
                .statusCode(422)
                .body("violations.pointer", contains("/by"))
                .body("violations.code", contains("verified-by-rectifier"));
        step(COUNTY.manager(), "hazards", id, 4, action("CLOSE", "2022-03-24", "钟明"))
                .statusCode(422)
                .body("violations.code", contains("verified-by-same-login"))
                .body("violations[0].message", containsString("another user"));
        step(COUNTY.manager(), "hazards", id, 4, Map.of("action", "CLOSE"))
                .statusCode(422)
                .body("violations.code", containsInAnyOrder("required", "verified-by-same-login"));
        step(COUNTY.township(), "hazards", id, 4, action("CLOSE", "2022-03-20", "钟明"))
                .statusCode(422)
                .body("violations.pointer", hasItem("/on"));
        step(COUNTY.township(), "hazards", id, 3, action("CLOSE", "2022-03-24", "钟明"))
                .statusCode(412);
        step(COUNTY.stranger(), "hazards", id, 4, action("CLOSE", "2022-03-24", "钟明"))
                .statusCode(404);
        step(COUNTY.township(), "hazards", id, 4, action("CLOSE", "2022-03-24", "钟明"))
                .statusCode(201)
                .body("version", equalTo(5))
                .body("state", equalTo("CLOSED"))
                .body("verifiedOn", equalTo("2022-03-24"))
                .body("verifiedBy", equalTo("钟明"));
        Client.get(COUNTY.township(), "hazards/" + id + "/transitions")
                .statusCode(200)
                .body("items.action", contains("ASSIGN", "START", "RECTIFY", "CLOSE"))
                .body("items.actor", contains("site-manager", "site-manager", "site-manager", "township-officer"))
                .body("items.by", contains(null, null, "刘文", "钟明"));
    }

    @Test
    void letsOneOfTwoAtOnceWin() throws Exception {
        String id = rectified("MEDIUM", "2022-03-21");
        Callable<Response> close = () -> Client.sending(COUNTY.township(), action("CLOSE", "2022-03-24", "钟明"))
                .header("If-Match", "\"4\"")
                .post(Client.path("hazards") + "/" + id + "/transitions");
        assertThat(Client.atOnce(Collections.nCopies(4, close))).isEqualTo(Map.of(201, 1, 412, 3));
    }

    @Test
    void keepsItsDeadlineWhenSentBack() {
        String id = rectified("HIGH", "2022-03-15");
        step(COUNTY.township(), "hazards", id, 4, Map.of("action", "SEND_BACK", "by", "钟明", "on", "2022-03-17"))
                .statusCode(422)
                .body("violations.pointer", contains("/note"));
        step(COUNTY.township(), "hazards", id, 4, action("SEND_BACK", "2022-03-17", "钟明"))
                .statusCode(201)
                .body("state", equalTo("RECTIFYING"))
                .body("rectifiedOn", nullValue())
                .body("rectifiedBy", nullValue())
                .body("dueOn", equalTo("2022-03-18"));
        step(COUNTY.manager(), "hazards", id, 5, action("RECTIFY", "2022-03-25", "刘文"))
                .statusCode(201)
                .body("rectifiedOn", equalTo("2022-03-25"));
        step(COUNTY.township(), "hazards", id, 6, action("CLOSE", "2022-03-26", "钟明"))
                .statusCode(201)
                .body("dueOn", equalTo("2022-03-18"));
    }

    @Test
    void comesBackAsOneWithItsOwnDeadline() {
        String id = rectified("LOW", "2022-03-21");
        step(COUNTY.township(), "hazards", id, 4, action("REOPEN", "2022-03-22", "钟明"))
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"))
                .body("detail", containsString("CLOSE, SEND_BACK"));
        step(COUNTY.township(), "hazards", id, 4, action("CLOSE", "2022-03-24", "钟明"))
                .statusCode(201);
        var again = Client.sending(COUNTY.manager(), action("REOPEN", "2022-05-01", "罗丽"));
        String reopened = null;
        for (int i = 0; i < 2; i++) {
            String opened = again.header("If-Match", "\"5\"")
                    .header("Idempotency-Key", "reopen-" + id)
                    .post(Client.path("hazards") + "/" + id + "/transitions")
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("REOPENED"))
                    .body("reopens", equalTo(id))
                    .body("foundOn", equalTo("2022-05-01"))
                    .body("dueOn", equalTo("2022-05-31"))
                    .body("rectifiedOn", nullValue())
                    .extract()
                    .path("id");
            assertThat(reopened == null || reopened.equals(opened)).isTrue();
            reopened = opened;
        }
        Client.get(COUNTY.manager(), "hazards/" + id)
                .body("state", equalTo("CLOSED"))
                .body("dueOn", equalTo("2022-04-07"))
                .body("rectifiedOn", equalTo("2022-03-21"));
        step(COUNTY.manager(), "hazards", id, 6, action("REOPEN", "2022-05-02", "罗丽"))
                .statusCode(409);
        Client.get(COUNTY.manager(), "hazards/" + reopened + "/process")
                .body("state", equalTo("REOPENED"))
                .body("allowedTransitions.action", contains("ASSIGN"));
    }
}
