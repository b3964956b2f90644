package cn.anju.assessment.quarter;

import static cn.anju.assessment.testing.Events.idOf;
import static cn.anju.assessment.testing.Events.visit;

import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** A county of its own with three sites in the first quarter of 2022. */
abstract class CountyInAQuarter {
    static final String QUARTER = "quarters/2022-Q1";

    @Inject
    EventDispatcher dispatcher;

    @Inject
    Database database;

    static String site(String county, int number) {
        return county + "-S0" + number;
    }

    static String admin(String county) {
        return Tokens.inRegions("county-admin", county);
    }

    static String manager(String site) {
        return Tokens.atSites("site-manager", site);
    }

    void countyWithThreeSites(String county) {
        for (int number = 1; number <= 3; number++) {
            Places.await(new Place(site(county, number), county + "10" + number + "000"));
        }
        visited(county, 1, "2022-01-10", "2022-01-11", "2022-02-10", "2022-02-11", "2022-03-10", "2022-03-11");
        visited(county, 2, "2022-01-10", "2022-02-10", "2022-03-10");
    }

    void visited(String county, int number, String... days) {
        for (String day : days) {
            dispatcher.receive(List.of(visit(idOf(county + number + day), 1, site(county, number), day)));
        }
    }

    static ValidatableResponse step(String token, String step, Map<String, ?> body) {
        return Client.sending(token, body)
                .post(Client.path(QUARTER + "/" + step))
                .then();
    }

    static void taken(String county, String step) {
        step(admin(county), step, Map.of()).statusCode(200);
    }

    static Map<String, Object> appeal(String site, String month) {
        return Map.of(
                "siteCode", site,
                "appealedOn", "2022-04-12",
                "period", "2022-Q1",
                "indicator", "leader-visits",
                "month", month,
                "grounds", "点长当月已到点调研2次",
                "evidence", "调研签到表");
    }

    static ValidatableResponse decide(String token, String id, String verb, Map<String, ?> body) {
        return Client.sending(token, body)
                .header("If-Match", "\"1\"")
                .post(Client.path("appeals/" + id + "/" + verb))
                .then();
    }

    /** Days go by. */
    void deadlineIsOver(String county) {
        database.update(
                "update quarter set appeals_until = appeals_until - 30 where county = ? and state = 'REVIEW'", county);
    }

    static ValidatableResponse verification(String county, int edition) {
        return Client.get(admin(county), QUARTER + "/verification?edition=" + edition)
                .statusCode(200);
    }

    static String document(String county, int edition) {
        return Client.as(admin(county))
                .get(Client.path(QUARTER + "/document?edition=" + edition))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
