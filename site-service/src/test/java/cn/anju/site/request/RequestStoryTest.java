package cn.anju.site.request;

import static cn.anju.kit.testing.Eventually.eventually;
import static cn.anju.site.OwnCounty.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.OtherServices;
import cn.anju.kit.testing.Surroundings;
import cn.anju.site.OwnCounty;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request of residents on its way: taken up, answered, settled; taken further when overdue, and up again when it was no help. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RequestStoryTest {
    private static final OwnCounty COUNTY = new OwnCounty("991244");

    @BeforeEach
    void begin() {
        COUNTY.begin();
    }

    private static Map<String, Object> request(String category) {
        return new HashMap<>(Map.of(
                "siteCode", COUNTY.site(),
                "raisedOn", "2022-03-01",
                "category", category,
                "channel", "WINDOW",
                "content", "楼道灯不亮"));
    }

    private static String raise(String category, String dueOn) {
        return Client.post(COUNTY.manager(), "public-requests", request(category))
                .statusCode(201)
                .body("state", equalTo("RAISED"))
                .body("dueOn", equalTo(dueOn))
                .extract()
                .path("id");
    }

    private static Map<String, Object> action(String action, String on, String field, Object value) {
        return Map.of("action", action, "on", on, field, value);
    }

    private static String settled(String satisfaction) {
        String id = raise("UTILITIES", "2022-03-16");
        step(COUNTY.manager(), "public-requests", id, 1, Map.of("action", "ACCEPT", "on", "2022-03-02"))
                .statusCode(422)
                .body("violations.code", contains("owner-or-bureau"));
        step(COUNTY.manager(), "public-requests", id, 1, action("ACCEPT", "2022-03-02", "bureau", "housing"))
                .statusCode(201)
                .body("state", equalTo("ACCEPTED"))
                .body("bureau", equalTo("housing"));
        step(COUNTY.manager(), "public-requests", id, 2, action("RESOLVE", "2022-03-05", "satisfaction", "SATISFIED"))
                .statusCode(409)
                .body("detail", containsString("ANSWER"));
        step(COUNTY.manager(), "public-requests", id, 2, action("ANSWER", "2022-03-05", "note", "灯具已更换"))
                .statusCode(201)
                .body("state", equalTo("ANSWERED"))
                .body("answer", equalTo("灯具已更换"))
                .body("resolvedOn", nullValue());
        step(COUNTY.manager(), "public-requests", id, 3, action("RESOLVE", "2022-03-08", "satisfaction", satisfaction))
                .statusCode(201)
                .body("state", equalTo("RESOLVED"))
                .body("resolvedOn", equalTo("2022-03-08"));
        return id;
    }

    @Test
    void isSettledInTime() {
        String id = settled("SATISFIED");
        step(COUNTY.manager(), "public-requests", id, 4, action("REOPEN", "2022-03-20", "note", "灯又不亮"))
                .statusCode(422)
                .body("violations.code", contains("not-dissatisfied"));
        Client.get(COUNTY.admin(), "public-requests/" + id + "/transitions")
                .statusCode(200)
                .body("items.action", contains("ACCEPT", "ANSWER", "RESOLVE"));
        Client.get(COUNTY.stranger(), "public-requests/" + id + "/transitions").statusCode(404);
    }

    @Test
    void isTakenUpAgainWithADeadlineOfItsOwn() {
        String id = settled("DISSATISFIED");
        String again = step(COUNTY.manager(), "public-requests", id, 4, action("REOPEN", "2022-04-20", "note", "灯又不亮"))
                .statusCode(201)
                .body("state", equalTo("REOPENED"))
                .body("reopens", equalTo(id))
                .body("raisedOn", equalTo("2022-04-20"))
                .body("dueOn", equalTo("2022-05-05"))
                .body("content", equalTo("灯又不亮"))
                .body("answer", nullValue())
                .extract()
                .path("id");
        Client.get(COUNTY.manager(), "public-requests/" + id)
                .body("state", equalTo("RESOLVED"))
                .body("dueOn", equalTo("2022-03-16"))
                .body("resolvedOn", equalTo("2022-03-08"));
        Client.get(COUNTY.manager(), "public-requests/" + again + "/process")
                .body("allowedTransitions.action", contains("ACCEPT", "ESCALATE"));
    }

    @Test
    void goesToTheTownshipAndThenToTheCounty() {
        String id = raise("SAFETY", "2022-03-08");
        step(COUNTY.manager(), "public-requests", id, 1, Map.of("action", "ESCALATE", "on", "2022-03-08"))
                .statusCode(422)
                .body("violations.code", contains("not-overdue"));
        Client.get(COUNTY.township(), "public-requests/overdue?on=2022-03-18&siteCode=" + COUNTY.site())
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }.belongsTo", equalTo("TOWNSHIP"))
                .body("items.find { it.id == '" + id + "' }.daysOverdue", equalTo(10));
        step(COUNTY.manager(), "public-requests", id, 1, Map.of("action", "ESCALATE", "on", "2022-03-10"))
                .statusCode(201)
                .body("state", equalTo("RAISED"))
                .body("escalatedTo", equalTo("TOWNSHIP"))
                .body("escalatedOn", equalTo("2022-03-10"));
        step(COUNTY.manager(), "public-requests", id, 2, Map.of("action", "ESCALATE", "on", "2022-03-18"))
                .statusCode(422)
                .body("violations.code", contains("escalated-already"));
        step(COUNTY.township(), "public-requests", id, 2, Map.of("action", "ESCALATE", "on", "2022-03-19"))
                .statusCode(201)
                .body("escalatedTo", equalTo("COUNTY"));
        Client.get(COUNTY.township(), "public-requests/overdue?on=2022-03-19&siteCode=" + COUNTY.site())
                .body("items.find { it.id == '" + id + "' }.belongsTo", equalTo("COUNTY"))
                .body("items.find { it.id == '" + id + "' }.escalatedTo", equalTo("COUNTY"));
    }

    @Test
    void isOnlyCorrectedInWhatNoStepDecides() {
        String id = raise("PROPERTY", "2022-03-16");
        Client.patch(COUNTY.manager(), "public-requests", id, 1, Map.of("resolvedOn", "2022-03-02", "answer", "好"))
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/resolvedOn", "/answer"))
                .body("violations.code", hasItem("by-transition-only"));
        Client.patch(COUNTY.manager(), "public-requests", id, 1, Map.of("dueOn", "2022-12-31"))
                .statusCode(422)
                .body("violations.pointer", contains("/dueOn"));
        Client.patch(COUNTY.manager(), "public-requests", id, 1, Map.of("content", "3 栋楼道灯不亮"))
                .statusCode(200)
                .body("state", equalTo("RAISED"));
    }

    @Test
    void comesFromARevisit() {
        String revisit = UUID.randomUUID().toString();
        try (var monitoring = new OtherServices()) {
            monitoring.tell(
                    "monitoring", "revisits", "revisit", """
                    {"id":"%s","version":1,"status":"ACTIVE","householdId":"%s","siteCode":"%s","visitedOn":"2022-03-18",
                    "recordedOn":"2022-03-19","suddenHardship":false,"requestCategory":"SAFETY","request":"栏杆松动"}
                    """.formatted(revisit, UUID.randomUUID(), COUNTY.site()));
        }
        eventually(() -> Client.get(COUNTY.manager(), "public-requests?revisitId=" + revisit)
                .body("items", hasSize(1)));
        String id = Client.get(COUNTY.manager(), "public-requests?revisitId=" + revisit)
                .body("items.state", equalTo(List.of("RAISED")))
                .body("items.dueOn", equalTo(List.of("2022-03-25")))
                .extract()
                .path("items[0].id");
        step(COUNTY.manager(), "public-requests", id, 1, action("ACCEPT", "2022-03-19", "owner", "陈静"))
                .statusCode(201);
        step(COUNTY.manager(), "public-requests", id, 2, action("ANSWER", "2022-03-21", "note", "栏杆已加固"))
                .statusCode(201);
        step(COUNTY.manager(), "public-requests", id, 3, Map.of("action", "RESOLVE", "on", "2022-03-28"))
                .statusCode(201)
                .body("state", equalTo("RESOLVED"));
        Client.patch(COUNTY.manager(), "public-requests", id, 4, Map.of("satisfaction", "DISSATISFIED"))
                .statusCode(200);
        step(COUNTY.manager(), "public-requests", id, 5, action("REOPEN", "2022-03-30", "note", "栏杆又松了"))
                .statusCode(201)
                .body("reopens", equalTo(id))
                .body(
                        "householdId",
                        equalTo(Client.get(COUNTY.manager(), "public-requests/" + id)
                                .extract()
                                .path("householdId")));
    }
}
