package cn.anju.assessment.watch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.assessment.site.AssessedSites;
import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Eventually;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What follows from a published quarter: commendations and watch orders (clause 29). */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ConsequencesTest {
    private static final String COUNTY = "991328";
    private static final String SITE = COUNTY + "-S01";
    private static final String ADMIN = Tokens.inRegions("county-admin", COUNTY);
    private static final String MANAGER = Tokens.atSites("site-manager", SITE);

    @Inject
    AssessedSites sites;

    @Inject
    Database database;

    @BeforeEach
    void aPublishedQuarter() {
        Places.await(new Place(SITE, COUNTY + "101000"));
        Eventually.eventually(() -> Assertions.assertThat(sites.find(SITE)).isPresent());
        if (Client.get(ADMIN, "quarters/2022-Q1").extract().path("state").equals("LIVE")) {
            step("freeze");
            step("review");
            database.update(
                    "update quarter set appeals_until = appeals_until - 30 where county = ? and state = 'REVIEW'",
                    COUNTY);
            step("publish");
        }
    }

    private static void step(String step) {
        Client.sending(ADMIN, Map.of())
                .post(Client.path("quarters/2022-Q1/" + step))
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> order() {
        return Map.of(
                "siteCode", SITE,
                "orderedOn", "2022-04-28",
                "period", "2022-Q1",
                "demands", "逾期隐患全部整改",
                "dueOn", "2022-05-31");
    }

    private static ValidatableResponse take(String token, String id, int version, String step, Map<String, ?> body) {
        return Client.sending(token, body)
                .header("If-Match", "\"" + version + "\"")
                .post(Client.path("watch-orders/" + id + "/" + step))
                .then();
    }

    @Test
    void commendsForAPublishedQuarterOnly() {
        Map<String, Object> commendation = Map.of(
                "siteCode", SITE,
                "awardedOn", "2022-04-28",
                "period", "2022-Q1",
                "honour", "季度先进安置点",
                "reason", "点长调研到位");
        Client.post(ADMIN, "commendations", commendation).statusCode(201);
        Client.post(ADMIN, "commendations", Client.with(commendation, "period", "2022-Q2"))
                .statusCode(422)
                .body("violations.pointer", contains("/period"))
                .body("violations.code", contains("quarter-not-published"));
        Client.post(MANAGER, "commendations", commendation).statusCode(403);
        Client.get(MANAGER, "commendations").body("items.honour", hasItem("季度先进安置点"));
    }

    @Test
    void watchesASiteUntilItIsReleased() {
        String id = Client.post(ADMIN, "watch-orders", order())
                .statusCode(201)
                .body("state", equalTo("ORDERED"))
                .extract()
                .path("id");
        var report = Map.of("reportedOn", "2022-05-20", "report", "3处隐患已整改");
        var verdict = Map.of("decidedOn", "2022-05-25", "verdict", "现场核查属实");
        take(ADMIN, id, 1, "release", verdict)
                .statusCode(409)
                .body("detail", equalTo("RELEASE is not possible in state ORDERED; possible now: REPORT."));
        take(MANAGER, id, 1, "report", Client.with(report, "reportedOn", "2022-04-01"))
                .statusCode(422)
                .body("violations.pointer", contains("/reportedOn"));
        take(MANAGER, id, 1, "report", report).statusCode(200).body("state", equalTo("REPORTED"));
        take(MANAGER, id, 2, "release", verdict).statusCode(403);
        take(ADMIN, id, 2, "return", Client.with(verdict, "verdict", "1处未整改"))
                .statusCode(200)
                .body("state", equalTo("ORDERED"))
                .body("reportedOn", nullValue())
                .body("report", equalTo("3处隐患已整改"));
        take(MANAGER, id, 2, "report", report).statusCode(412);
        take(MANAGER, id, 3, "report", report).statusCode(200);
        take(ADMIN, id, 4, "release", verdict)
                .statusCode(200)
                .body("state", equalTo("RELEASED"))
                .body("releasedOn", equalTo("2022-05-25"));
        take(MANAGER, id, 5, "report", report).statusCode(409);
    }

    @Test
    void tellsOfOverdueOrders() {
        Client.post(ADMIN, "watch-orders", Client.with(order(), "dueOn", "2022-06-30"))
                .statusCode(201);
        Client.get(ADMIN, "watch-orders/completeness?period=2022-06&siteCode=" + SITE)
                .statusCode(200)
                .body("items[0].due", equalTo(1))
                .body("items[0].missing", equalTo(1));
    }

    @Test
    void refusesWhatIsWrong() {
        refused(Client.with(order(), "dueOn", "2022-04-01"), "/dueOn", "not-before");
        refused(Client.with(order(), "period", "2022-Q3"), "/period", "quarter-not-published");
        refused(Client.with(order(), "state", "RELEASED"), "/state", "by-step-only");
        refused(Client.with(order(), "report", "已整改"), "/report", "by-step-only");
    }

    private static void refused(Map<String, Object> order, String pointer, String code) {
        Client.post(ADMIN, "watch-orders", order)
                .statusCode(422)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
    }
}
