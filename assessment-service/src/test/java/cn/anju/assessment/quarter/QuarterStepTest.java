package cn.anju.assessment.quarter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The steps of a quarter: in order, by the county, with parameters that are understood. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class QuarterStepTest extends CountyInAQuarter {
    @Test
    void refusesStepsOutOfOrderAndFromOthers() {
        String county = "991323";
        countyWithThreeSites(county);
        step(admin(county), "review", Map.of())
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"))
                .body("detail", equalTo("REVIEW is not possible in state LIVE; possible now: FREEZE."));
        step(admin(county), "publish", Map.of()).statusCode(409);
        step(admin(county), "revisions", Map.of("reason", "x")).statusCode(409);
        Client.sending(admin(county), Map.of())
                .post(Client.path("quarters/2026-Q4/freeze"))
                .then()
                .statusCode(409)
                .body("code", equalTo("quarter-running"));
        Client.sending(admin("991329"), Map.of())
                .post(Client.path(QUARTER + "/freeze"))
                .then()
                .statusCode(409)
                .body("code", equalTo("no-sites"));
        for (String token : List.of(
                manager(site(county, 1)),
                Tokens.inRegions("township-officer", county + "101"),
                Tokens.inRegions("analyst", county),
                Tokens.client("system-" + county, county))) {
            step(token, "freeze", Map.of()).statusCode(403);
        }
        step(Tokens.inRegions("county-admin", county + "101"), "freeze", Map.of())
                .statusCode(403)
                .body("code", equalTo("partly-outside-scope"));
        step(admin("991324"), "freeze?regionCode=" + county, Map.of()).statusCode(404);
        taken(county, "freeze");
        step(admin(county), "freeze", Map.of()).statusCode(409).body("code", equalTo("transition-not-allowed"));
        step(admin(county), "review", Map.of("appealsUntil", "2022-04-20"))
                .statusCode(422)
                .body("violations.pointer", contains("/appealsUntil"));
        step(admin(county), "review", Map.of("appealsUntil", "soon")).statusCode(400);
        taken(county, "review");
        step(Tokens.ofBureau("rural-revitalization"), "publish?regionCode=360732", Map.of())
                .statusCode(403);
    }

    @Test
    void refusesParametersNamingThem() {
        String token = admin("991327");
        for (String path : List.of("2022-Q9", "2021-Q4", "2099-Q1", "2022")) {
            Client.get(token, "quarters/" + path).statusCode(400).body("violations.pointer", contains("?period"));
        }
        Client.get(token, QUARTER + "?colour=red").statusCode(400).body("violations.pointer", contains("?colour"));
        Client.get(token, QUARTER + "?regionCode=9913").statusCode(400);
        Client.get(token, QUARTER + "/verification?edition=0").statusCode(400);
        Client.get(token, QUARTER + "/document").statusCode(404);
        Client.get(Tokens.inRegions("analyst", "99"), QUARTER)
                .statusCode(400)
                .body("violations.pointer", contains("?regionCode"));
        Client.get(Tokens.inRegions("analyst", "99"), QUARTER + "?regionCode=991327")
                .statusCode(200);
        Client.get(token, QUARTER + "/sites/" + UUID.randomUUID()).statusCode(404);
    }
}
