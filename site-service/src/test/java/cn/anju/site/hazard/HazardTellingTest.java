package cn.anju.site.hazard;

import static cn.anju.site.OwnCounty.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import cn.anju.site.OwnCounty;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What of hazards is told by hand, by systems that keep such a ledger, and of those that are overdue. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class HazardTellingTest extends HazardsOfASite {
    @Test
    void isOnlyCorrectedInWhatNoStepDecides() {
        Client.post(
                        COUNTY.manager(),
                        "hazards",
                        Client.with(
                                Client.with(hazard(COUNTY, "LOW"), "rectifiedOn", "2022-03-09"),
                                "verifiedOn",
                                "2022-03-09"))
                .statusCode(422)
                .body("violations.pointer", contains("/verifiedOn"))
                .body("violations.code", contains("by-transition-only"));
        String id = rectified("LOW", "2022-03-21");
        for (var change : List.of(
                Map.of("verifiedOn", "2022-03-24"),
                Map.of("dueOn", "2022-12-31"),
                Map.of("rectifiedOn", "2022-03-10"),
                Map.of("rectifiedBy", "钟明"))) {
            Client.patch(COUNTY.admin(), "hazards", id, 4, change)
                    .statusCode(422)
                    .body(
                            "violations.pointer",
                            hasItem("/" + change.keySet().iterator().next()))
                    .body("violations.code", hasItem("by-transition-only"));
        }
        Client.patch(COUNTY.admin(), "hazards", id, 4, Map.of("description", "3 栋楼道堆放杂物"))
                .statusCode(200)
                .body("state", equalTo("RECTIFIED"));
    }

    @Test
    void isToldWholeBySystemsThatKeepSuchALedger() {
        var told = hazard(LATE, "LOW");
        told.putAll(Map.of("owner", "刘文", "rectifiedOn", "2022-03-20", "verifiedOn", "2022-03-22"));
        String id = Client.post(LATE.system(), "hazards", told)
                .statusCode(201)
                .body("state", equalTo("CLOSED"))
                .body("dueOn", equalTo("2022-04-07"))
                .extract()
                .path("id");
        Client.patch(LATE.system(), "hazards", id, 1, Map.of("verifiedOn", "2022-03-23"))
                .statusCode(200)
                .body("verifiedOn", equalTo("2022-03-23"));
    }

    @Test
    void goesThroughTheStepsOfASystemThatSpeaksForSeveralPeople() {
        var told = hazard(LATE, "LOW");
        told.put("owner", "刘文");
        String id = Client.post(LATE.system(), "hazards", told)
                .statusCode(201)
                .body("state", equalTo("ASSIGNED"))
                .body("assignedOn", equalTo("2022-03-08"))
                .extract()
                .path("id");
        step(LATE.system(), "hazards", id, 1, action("RECTIFY", "2022-03-10", "刘文"))
                .statusCode(201);
        step(LATE.system(), "hazards", id, 2, action("CLOSE", "2022-03-11", "刘文"))
                .statusCode(422)
                .body("violations.code", contains("verified-by-rectifier"));
        step(LATE.system(), "hazards", id, 2, action("CLOSE", "2022-03-11", "钟明"))
                .statusCode(201)
                .body("state", equalTo("CLOSED"));
    }

    @Test
    void tellsWhatIsOverdue() {
        var county = new OwnCounty("991243");
        county.begin();
        String high = Client.post(county.manager(), "hazards", hazard(county, "HIGH"))
                .statusCode(201)
                .extract()
                .path("id");
        String medium = Client.post(county.manager(), "hazards", hazard(county, "MEDIUM"))
                .statusCode(201)
                .extract()
                .path("id");
        Client.get(county.township(), "hazards/overdue?on=2022-03-18").body("items", hasSize(0));
        Client.get(county.township(), "hazards/overdue?on=2022-04-17&limit=1")
                .statusCode(200)
                .body("items.id", contains(high))
                .body("items[0].daysOverdue", equalTo(30))
                .body("items[0].capsGrade", equalTo(false));
        String next = Client.get(county.township(), "hazards/overdue?on=2022-04-18&limit=1")
                .body("items[0].daysOverdue", equalTo(31))
                .body("items[0].capsGrade", equalTo(true))
                .extract()
                .path("nextCursor");
        Client.get(county.township(), "hazards/overdue?on=2022-04-18&limit=1&cursor=" + next)
                .body("items.id", contains(medium))
                .body("items[0].daysOverdue", equalTo(21))
                .body("items[0].capsGrade", equalTo(false));
        Client.get(county.stranger(), "hazards/overdue?on=2022-04-18&regionCode=991243")
                .body("items", hasSize(0));
        Client.get(county.township(), "hazards/overdue?on=2022-02-30&cursor=x&soon=1")
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("?soon", "?cursor", "?on"));
    }
}
