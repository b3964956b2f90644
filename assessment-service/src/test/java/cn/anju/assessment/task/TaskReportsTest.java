package cn.anju.assessment.task;

import static cn.anju.kit.testing.Client.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import cn.anju.assessment.testing.NeighbourServices;
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

/** Reports of bureaus on tasks that no records settle, in a county of its own. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@QuarkusTestResource(NeighbourServices.class)
class TaskReportsTest {
    private static final String COUNTY = "991342";
    private static final String ADMIN = Tokens.inRegions("county-admin", COUNTY);
    private static final Map<String, Object> REPORT = Map.of(
            "regionCode", COUNTY + "101000",
            "reportedOn", "2022-04-02",
            "task", "R10",
            "period", "2022",
            "bureau", "rural-revitalization",
            "text", "现有帮扶政策已梳理成册");
    private static final Map<String, Object> VERDICT = Map.of("decidedOn", "2022-04-06", "verdict", "佐证齐全");

    @BeforeEach
    void county() {
        NeighbourServices.reset();
        Places.await(new Place(COUNTY + "-S01", COUNTY + "101000"));
    }

    private static ValidatableResponse take(String token, String id, int version, String step, Map<String, ?> body) {
        return Client.sending(token, body)
                .header("If-Match", "\"" + version + "\"")
                .post(Client.path("task-reports/" + id + "/" + step))
                .then();
    }

    private static ValidatableResponse obligation(String row, String on) {
        return Client.get(ADMIN, "obligations?row=" + row + "&on=" + on).statusCode(200);
    }

    @Test
    void settleATaskOnceTheyAreAccepted() {
        obligation("R10", "2022-03-01").body("items.state", contains("NOT_DUE"));
        obligation("R10", "2022-03-31").body("items.state", contains("DUE_SOON"));
        obligation("R10", "2022-04-03").body("items.state", contains("OVERDUE"));
        String id = Client.post(ADMIN, "task-reports", REPORT)
                .statusCode(201)
                .body("state", equalTo("REPORTED"))
                .extract()
                .path("id");
        obligation("R10", "2022-04-03").body("items.state", contains("OVERDUE")).body("items.reportId", contains(id));
        take(ADMIN, id, 1, "resubmit", Map.of()).statusCode(409);
        take(Tokens.inRegions("township-officer", COUNTY), id, 1, "accept", VERDICT)
                .statusCode(403);
        take(Tokens.inRegions("county-admin", "991349"), id, 1, "accept", VERDICT)
                .statusCode(404);
        take(ADMIN, id, 1, "accept", with(VERDICT, "decidedOn", "2022-04-01")).statusCode(422);
        take(ADMIN, id, 1, "return", with(VERDICT, "verdict", "缺少佐证"))
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("verdict", equalTo("缺少佐证"));
        take(ADMIN, id, 2, "accept", VERDICT).statusCode(409);
        obligation("R10", "2022-04-03").body("items.state", contains("OVERDUE"));
        take(ADMIN, id, 2, "resubmit", Map.of()).statusCode(200).body("state", equalTo("REPORTED"));
        take(ADMIN, id, 2, "accept", VERDICT).statusCode(412);
        take(ADMIN, id, 3, "accept", VERDICT).statusCode(200).body("state", equalTo("ACCEPTED"));
        obligation("R10", "2022-04-07").body("items.state", contains("MET_LATE"));
        Client.patch(ADMIN, "task-reports", id, 4, Map.of("text", "改")).statusCode(422);
    }

    @Test
    void areInTimeBeforeTheDeadlineAndForClausesWithout() {
        settled(with(REPORT, "task", "R12"));
        obligation("R12", "2022-08-01").body("items.state", contains("MET"));
        settled(with(with(REPORT, "task", "C14"), "bureau", "human-resources"));
        obligation("C14", "2022-08-01").body("items.state", contains("MET"));
        obligation("C14", "2023-08-01").body("items.state", contains("NOT_DUE"));
    }

    private static void settled(Map<String, Object> report) {
        String id = Client.post(ADMIN, "task-reports", report)
                .statusCode(201)
                .extract()
                .path("id");
        take(ADMIN, id, 1, "accept", VERDICT).statusCode(200);
    }

    @Test
    void areOfATaskThatTheBureauLeadsInAPeriodOfIt() {
        refused(with(REPORT, "bureau", "finance"), "/bureau", "not-lead-bureau");
        refused(with(REPORT, "period", "2022-03"), "/period", "period-of-task");
        refused(with(REPORT, "period", "2023"), "/reportedOn", "period-not-begun");
        refused(with(REPORT, "task", "C99"), "/task", "unknown-task");
        refused(with(REPORT, "state", "ACCEPTED"), "/state", "by-verdict-only");
        refused(with(REPORT, "regionCode", "991349101000"), "/regionCode", "unknown-region");
        Client.post(Tokens.inRegions("township-officer", COUNTY), "task-reports", REPORT)
                .statusCode(403);
    }

    @Test
    void areWrittenByOfficersOfTheBureauThatReports() {
        String agriculture = Tokens.ofBureau("agriculture", COUNTY);
        String finance = Tokens.ofBureau("finance", COUNTY);
        var report = with(with(REPORT, "task", "R13"), "bureau", "agriculture");
        Client.post(finance, "task-reports", report).statusCode(403).body("code", equalTo("forbidden"));
        Client.post(Tokens.ofBureau(null, COUNTY), "task-reports", report).statusCode(403);
        String id = Client.post(agriculture, "task-reports", report)
                .statusCode(201)
                .extract()
                .path("id");
        Client.patch(finance, "task-reports", id, 1, Map.of("text", "改")).statusCode(403);
        Client.makeVoid(finance, "task-reports", id).statusCode(403);
        Client.patch(agriculture, "task-reports", id, 1, Map.of("bureau", "finance"))
                .statusCode(403);
        Client.patch(agriculture, "task-reports", id, 1, Map.of("text", "微田园已开发"))
                .statusCode(200);
        Client.get(finance, "task-reports/" + id).statusCode(200);

        take(agriculture, id, 2, "accept", VERDICT).statusCode(403);
        take(ADMIN, id, 2, "return", VERDICT).statusCode(200);
        Client.get(agriculture, "task-reports/" + id + "/process")
                .body("allowedTransitions.action", contains("RESUBMIT"));
        take(finance, id, 3, "resubmit", Map.of()).statusCode(403);
        take(agriculture, id, 3, "resubmit", Map.of()).statusCode(200);
        Client.makeVoid(agriculture, "task-reports", id).statusCode(200);
        Client.as(agriculture)
                .contentType("text/csv")
                .body("bureau\nagriculture\n")
                .post(Client.path("task-reports/imports"))
                .then()
                .statusCode(403);
    }

    private static void refused(Map<String, Object> report, String pointer, String code) {
        Client.post(ADMIN, "task-reports", report)
                .statusCode(422)
                .body("violations.pointer", hasItems(pointer))
                .body("violations.code", hasItems(code));
    }
}
