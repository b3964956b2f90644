package cn.anju.assessment.quarter;

import static cn.anju.assessment.testing.Events.idOf;
import static cn.anju.assessment.testing.Events.visit;
import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.DatabaseException;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A quarter is frozen, reviewed, published and revised (clause 29, R37), in counties of their own. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class QuarterStoryTest {
    private static final String QUARTER = "quarters/2022-Q1";

    @Inject
    EventDispatcher dispatcher;

    @Inject
    Database database;

    private static String site(String county, int number) {
        return county + "-S0" + number;
    }

    private static String admin(String county) {
        return Tokens.inRegions("county-admin", county);
    }

    private static String manager(String site) {
        return Tokens.atSites("site-manager", site);
    }

    private void countyWithThreeSites(String county) {
        for (int number = 1; number <= 3; number++) {
            Places.await(new Place(site(county, number), county + "10" + number + "000"));
        }
        visited(county, 1, "2022-01-10", "2022-01-11", "2022-02-10", "2022-02-11", "2022-03-10", "2022-03-11");
        visited(county, 2, "2022-01-10", "2022-02-10", "2022-03-10");
    }

    private void visited(String county, int number, String... days) {
        for (String day : days) {
            dispatcher.receive(List.of(visit(idOf(county + number + day), 1, site(county, number), day)));
        }
    }

    private static ValidatableResponse step(String token, String step, Map<String, ?> body) {
        return Client.sending(token, body)
                .post(Client.path(QUARTER + "/" + step))
                .then();
    }

    private static void taken(String county, String step) {
        step(admin(county), step, Map.of()).statusCode(200);
    }

    private static Map<String, Object> appeal(String site, String month) {
        return Map.of(
                "siteCode", site,
                "appealedOn", "2022-04-12",
                "period", "2022-Q1",
                "indicator", "leader-visits",
                "month", month,
                "grounds", "点长当月已到点调研2次",
                "evidence", "调研签到表");
    }

    private static ValidatableResponse decide(String token, String id, String verb, Map<String, ?> body) {
        return Client.sending(token, body)
                .header("If-Match", "\"1\"")
                .post(Client.path("appeals/" + id + "/" + verb))
                .then();
    }

    /** Days go by. */
    private void deadlineIsOver(String county) {
        database.update(
                "update quarter set appeals_until = appeals_until - 30 where county = ? and state = 'REVIEW'", county);
    }

    private static ValidatableResponse verification(String county, int edition) {
        return Client.get(admin(county), QUARTER + "/verification?edition=" + edition)
                .statusCode(200);
    }

    @Test
    void isFrozenReviewedPublishedAndRevised() throws Exception {
        String county = "991322";
        countyWithThreeSites(county);
        String first = site(county, 1);
        String second = site(county, 2);
        Client.get(admin(county), QUARTER)
                .statusCode(200)
                .body("state", equalTo("LIVE"))
                .body("next", equalTo("FREEZE"))
                .body("sites", hasSize(0));
        step(admin(county), "freeze", Map.of())
                .statusCode(200)
                .body("state", equalTo("FROZEN"))
                .body("frozenAt", notNullValue())
                .body("sites.siteCode", contains(first, second, site(county, 3)))
                .body("sites.rank", contains(1, 2, 3));
        Client.get(manager(second), QUARTER).body("sites.siteCode", contains(second));

        visited(county, 3, "2022-01-10");
        step(admin(county), "review", Map.of()).statusCode(200).body("state", equalTo("REVIEW"));
        String good = Client.post(manager(second), "appeals", appeal(second, "2022-03"))
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .extract()
                .path("id");
        String bad = Client.post(manager(second), "appeals", appeal(second, "2022-02"))
                .statusCode(201)
                .extract()
                .path("id");
        decide(admin(county), good, "accept", Map.of("numerator", 2, "denominator", 2, "decision", "签到表属实"))
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("decidedOn", notNullValue())
                .body("version", equalTo(2));
        step(admin(county), "publish", Map.of()).statusCode(409).body("code", equalTo("appeals-running"));
        deadlineIsOver(county);
        step(admin(county), "publish", Map.of()).statusCode(409).body("code", equalTo("appeals-open"));
        decide(admin(county), bad, "refuse", Map.of("decision", "签到表日期不符"))
                .statusCode(200)
                .body("state", equalTo("REFUSED"));

        step(admin(county), "publish", Map.of())
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("next", equalTo("REVISE"))
                .body("editions", hasSize(1))
                .body("editions[0].previous", nullValue());
        String ofSecond = "sites.find { it.score.siteCode == '%s' }".formatted(second);
        String visits = ofSecond + ".score.indicators.find { it.id == 'leader-visits' }";
        Client.get(manager(first), QUARTER + "/document")
                .statusCode(200)
                .body("edition", equalTo(1))
                .body(visits + ".numerator", equalTo(4))
                .body(visits + ".ratio", equalTo(0.666667f))
                .body(ofSecond + ".corrections[0].recordedNumerator", equalTo(1))
                .body(ofSecond + ".corrections[0].numerator", equalTo(2))
                .body(ofSecond + ".corrections[0].appealId", equalTo(good))
                .body("sites.find { it.score.siteCode == '%s' }.score.total".formatted(site(county, 3)), equalTo(0))
                .body("appeals.accepted", hasItem(true))
                .body("appeals.decision", hasItem("签到表日期不符"));
        verification(county, 1).body("intact", equalTo(true)).body("announced", notNullValue());
        byteForByte(county, 1);

        String before = document(county, 1);
        visited(county, 2, "2022-01-20");
        eventually(() -> Client.get(admin(county), "rankings/2022-Q1/sites/" + second)
                .body("indicators.find { it.id == 'leader-visits' }.numerator", equalTo(4)));
        assertThat(document(county, 1)).isEqualTo(before);
        step(admin(county), "revisions", Map.of("reason", "补录点长调研记录"))
                .statusCode(201)
                .header("Location", containsString("edition=2"))
                .body("edition", equalTo(2))
                .body("previous", notNullValue())
                .body("differences.siteCode", contains(second, site(county, 3)))
                .body("differences[0].indicators.id", contains("leader-visits"))
                .body("differences[0].indicators[0].numeratorBefore", equalTo(4))
                .body("differences[0].indicators[0].numeratorAfter", equalTo(5))
                .body("differences[1].indicators[0].numeratorAfter", equalTo(1));
        assertThat(document(county, 1)).isEqualTo(before);
        String facts = QUARTER + "/facts?metric=leader_visits&limit=3&siteCode=" + second;
        Client.get(manager(second), facts)
                .statusCode(200)
                .body("items.from", contains("2022-01-10", "2022-02-10", "2022-03-10"))
                .body("items[0].href", containsString("/api/v1/site/leader-visit"))
                .body("nextCursor", nullValue());
        String more = Client.get(manager(second), facts + "&edition=2")
                .body("items", hasSize(3))
                .extract()
                .path("nextCursor");
        Client.get(manager(second), facts + "&edition=2&cursor=" + more).body("items", hasSize(1));
        Client.get(manager(first), facts).statusCode(404);
        verification(county, 1).body("intact", equalTo(true));
        verification(county, 2).body("intact", equalTo(true)).body("chained", equalTo(true));
        byteForByte(county, 2);
        Client.get(admin(county), QUARTER + "/revisions")
                .body("items.edition", contains(1, 2))
                .body("items[1].reason", equalTo("补录点长调研记录"));
        step(admin(county), "revisions", Map.of("reason", "再次修订"))
                .statusCode(409)
                .body("code", equalTo("nothing-to-revise"));
        Client.get(admin(county), "bulletins?regionCode=" + county + "000000")
                .body("items.edition", hasItem(2))
                .body("items.changedSites", hasItem(2));
    }

    private static String document(String county, int edition) {
        return Client.as(admin(county))
                .get(Client.path(QUARTER + "/document?edition=" + edition))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** Anybody can verify it with nothing but the document. */
    private static void byteForByte(String county, int edition) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(document(county, edition).getBytes(StandardCharsets.UTF_8));
        verification(county, edition).body("announced", equalTo(HexFormat.of().formatHex(digest)));
    }

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

    @Test
    void noticesTampering() {
        String county = "991326";
        countyWithThreeSites(county);
        List.of("freeze", "review").forEach(step -> taken(county, step));
        deadlineIsOver(county);
        taken(county, "publish");
        String digest =
                verification(county, 1).body("intact", equalTo(true)).extract().path("sha256");
        for (String change : List.of(
                "update publication set document = replace(document, '\"rank\":3', '\"rank\":1')",
                "delete from publication",
                "truncate publication",
                "delete from copied_fact",
                "update copied_figures set figures = '{}'",
                "delete from quarter",
                "update quarter set state = 'REVIEW' where state = 'PUBLISHED'")) {
            assertThatThrownBy(() -> database.update(change)).as(change).isInstanceOf(DatabaseException.class);
        }
        // Somebody who owns the database lifts the triggers; the digest of the text still has to be right
        assertThatThrownBy(() -> unguarded(
                        "update publication set document = replace(document, '\"rank\":3', '\"rank\":1') where county = '"
                                + county + "'"))
                .isInstanceOf(DatabaseException.class);
        // and where it is made right, too, it is not the one that was announced
        unguarded("update publication set document = replace(document, '\"rank\":3', '\"rank\":1'),"
                + " sha256 = encode(sha256(convert_to(replace(document, '\"rank\":3', '\"rank\":1'), 'UTF8')), 'hex')"
                + " where county = '" + county + "'");
        verification(county, 1)
                .body("intact", equalTo(false))
                .body("announced", equalTo(digest))
                .body("computed", not(equalTo(digest)));
        unguarded("delete from copied_fact where county = '" + county + "' and metric = 'leader_visits'");
        verification(county, 1).body("facts", equalTo(false));
    }

    private void unguarded(String sql) {
        database.with(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set session_replication_role = replica");
                try {
                    return statement.execute(sql);
                } finally {
                    statement.execute("set session_replication_role = origin");
                }
            }
        });
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
