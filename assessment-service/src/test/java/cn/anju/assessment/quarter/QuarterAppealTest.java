package cn.anju.assessment.quarter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Appeals are made and decided during the review only. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class QuarterAppealTest extends CountyInAQuarter {
    @Test
    void takesAppealsDuringTheReviewOnly() {
        String county = "991325";
        countyWithThreeSites(county);
        String site = site(county, 2);
        taken(county, "freeze");
        refused(county, appeal(site, "2022-03"), "/period", "quarter-not-in-review");
        taken(county, "review");
        refused(
                county,
                Client.with(appeal(site, "2022-03"), "indicator", "no-such"),
                "/indicator",
                "indicator-not-scored");
        refused(county, appeal(site, "2022-04"), "/month", "month-of-quarter");
        refused(county, Client.without(appeal(site, "2022-03"), "month"), "/month", "month-of-quarter");
        refused(county, Client.with(appeal(site, "2022-03"), "indicator", "leader-plan"), "/month", "not-monthly");
        refused(county, Client.with(appeal(site, "2022-03"), "numerator", 2), "/numerator", "by-decision-only");
        Client.post(manager(site(county, 1)), "appeals", appeal(site, "2022-03"))
                .statusCode(422)
                .body("violations.code", contains("unknown-site"));
        String id = Client.post(manager(site), "appeals", appeal(site, "2022-03"))
                .statusCode(201)
                .extract()
                .path("id");
        String same = Client.post(manager(site), "appeals", appeal(site, "2022-03"))
                .statusCode(201)
                .extract()
                .path("id");
        Client.patch(manager(site), "appeals", id, 1, Map.of("state", "ACCEPTED"))
                .statusCode(422)
                .body("violations.code", contains("by-decision-only"));
        var acceptance = Map.of("numerator", 2, "denominator", 2, "decision", "属实");
        decide(manager(site), id, "accept", acceptance).statusCode(403);
        decide(admin(county), id, "accept", Map.of("numerator", -1, "denominator", 2, "decision", "属实"))
                .statusCode(422)
                .body("violations.pointer", contains("/numerator"));
        decide(admin(county), id, "accept", acceptance).statusCode(200);
        decide(admin(county), id, "accept", acceptance).statusCode(412);
        decide(admin(county), same, "accept", acceptance)
                .statusCode(409)
                .body("code", equalTo("appeal-accepted-before"));
        Client.patch(manager(site), "appeals", id, 2, Map.of("grounds", "另有理由"))
                .statusCode(422)
                .body("violations.code", contains("appeal-decided"));
        Client.makeVoid(manager(site), "appeals", id).statusCode(403).body("code", equalTo("decided-appeal"));
        deadlineIsOver(county);
        refused(county, appeal(site, "2022-03"), "/appealedOn", "appeals-over");
    }

    private static void refused(String county, Map<String, Object> appeal, String pointer, String code) {
        Client.post(admin(county), "appeals", appeal)
                .statusCode(422)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
    }
}
