package cn.anju.assessment.rebuilding;

import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.anju.assessment.testing.Events;
import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.OtherServices;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facts and scores are built anew beside the running ones, and whatever somebody has put a hand to is found. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RebuildTest {
    private static final String COUNTY = "991410";
    private static final String BUSY = "991411";
    private static final String SITE = COUNTY + "-S01";
    private static final String OTHER_SITE = COUNTY + "-S02";
    private static final String BUSY_SITE = BUSY + "-S01";
    private static final String ADMIN = Tokens.inRegions("county-admin", COUNTY);
    private static final String QUARTER = "result.scores.find { it.period == '2022-Q1' }.";

    @Inject
    Database database;

    private final OtherServices others = new OtherServices();

    @BeforeEach
    void sites() {
        Places.await(
                new Place(SITE, COUNTY + "101000"),
                new Place(OTHER_SITE, COUNTY + "101000"),
                new Place(BUSY_SITE, BUSY + "101000"));
        eventually(() -> assertThat(
                        count("site where code in ('" + SITE + "', '" + OTHER_SITE + "', '" + BUSY_SITE + "')"))
                .isEqualTo(3));
    }

    /** Which the register of sites does not say, and by which fewer indicators concern it. */
    private void fewerThanTwoHundredLiveAt(String site) {
        others.tell("site", "site-residents", "site-residents", """
                {"id":"%s","version":1,"status":"ACTIVE","siteCode":"%s","from":"2021-01-01","residents":150}
                """.formatted(Events.idOf(site + " residents"), site));
        eventually(() -> assertThat(count("site_residents where site_code = '" + site + "'"))
                .isEqualTo(1));
    }

    @AfterEach
    void close() {
        others.close();
    }

    @Test
    void findsWhatSomebodyHasPutAHandTo() {
        UUID changed = visit(SITE, 1);
        UUID deleted = visit(SITE, 1);
        UUID corrected = UUID.randomUUID();
        visit(SITE, corrected, 1, "ACTIVE");
        visit(SITE, corrected, 2, "VOIDED");
        UUID invented = UUID.randomUUID();
        fewerThanTwoHundredLiveAt(SITE);
        awaitScored(SITE, 2);
        assertThat(rebuild(ADMIN)
                        .body("state", equalTo("DONE"))
                        .body("attempts", equalTo(1))
                        .body("orderedBy", equalTo("county-admin"))
                        .body("progress.percent", equalTo(100))
                        .body("progress.toRead", greaterThan(0))
                        .body("comparedAt", notNullValue())
                        .body("result.same", equalTo(true))
                        .body("result.facts.differing", equalTo(0))
                        .body("result.facts.examples", empty())
                        .body("result.sites.compared", equalTo(2))
                        .body(QUARTER + "compared", equalTo(2))
                        .body(QUARTER + "differing", equalTo(0))
                        .body(QUARTER + "waiting", equalTo(0))
                        .extract()
                        .<Integer>path("result.facts.kept"))
                .isEqualTo(2);

        database.update("update fact set record_version = 3, from_on = '2022-02-01' where record_id = ?", changed);
        database.update("delete from fact where record_id = ?", deleted);
        database.update("""
            insert into fact (record_id, metric, site_code, record_type, record_version, subject, value, from_on)
            values (?, 'leader_visits', ?, 'site.leader-visit', 1, 'x', 1, '2022-01-03')
            """, invented, SITE);
        database.update("""
            insert into dead_letter (id, topic, topic_partition, topic_offset, key, error)
            values (gen_random_uuid(), 'anju.site.ledger', 991410, 1, ?, 'test')
            """, deleted.toString());
        database.update(
                "update score set total = 99.99, indicators = replace(indicators::text,"
                        + " '\"leader-visits\",\"numerator\":', '\"leader-visits\",\"numerator\":9')::json where period ="
                        + " '2022-Q1' and site_code = ?",
                SITE);
        database.update("update site set residents = residents + 1 where code = ?", OTHER_SITE);
        try {
            String of = "result.facts.examples.find { it.recordId == '%s' }.";
            var found = rebuild(ADMIN)
                    .body("state", equalTo("DONE"))
                    .body("result.same", equalTo(false))
                    .body("result.facts.differing", equalTo(3))
                    .body(of.formatted(changed) + "kind", equalTo("DIFFERENT"))
                    .body(of.formatted(changed) + "metric", equalTo("leader_visits"))
                    .body(of.formatted(changed) + "siteCode", equalTo(SITE))
                    .body(of.formatted(changed) + "kept.version", equalTo(3))
                    .body(of.formatted(changed) + "kept.from", equalTo("2022-02-01"))
                    .body(of.formatted(changed) + "rebuilt.version", equalTo(1))
                    .body(of.formatted(changed) + "rebuilt.from", equalTo("2022-01-10"))
                    .body(of.formatted(changed) + "href", equalTo("/api/v1/site/leader-visits/" + changed))
                    .body(of.formatted(deleted) + "kind", equalTo("MISSING"))
                    .body(of.formatted(deleted) + "kept", equalTo(null))
                    .body(of.formatted(deleted) + "deadLetter", notNullValue())
                    .body(of.formatted(invented) + "kind", equalTo("SURPLUS"))
                    .body(of.formatted(invented) + "rebuilt", equalTo(null))
                    .body("result.sites.differing", equalTo(1))
                    .body("result.sites.examples[0].siteCode", equalTo(OTHER_SITE))
                    .body(QUARTER + "compared", equalTo(2))
                    .body(QUARTER + "differing", equalTo(1))
                    .body(QUARTER + "examples[0].siteCode", equalTo(SITE))
                    .body(QUARTER + "examples[0].kept.total", equalTo(99.99f))
                    .body(QUARTER + "examples[0].indicators.id", contains("leader-visits"))
                    .body(QUARTER + "examples[0].indicators[0].rebuilt.numerator", notNullValue())
                    .extract();
            assertThat(found.<Float>path(QUARTER + "examples[0].rebuilt.total")).isLessThan(50f);
            String id = found.path("id");
            Client.get(ADMIN, "rebuilds/" + id + "?examples=1").body("result.facts.examples", hasSize(1));
            Client.get(ADMIN, "rebuilds/" + id + "?siteCode=" + OTHER_SITE)
                    .body("result.facts.differing", equalTo(0))
                    .body("result.sites.differing", equalTo(1));
            Client.get(ADMIN, "rebuilds/" + id + "?examples=501").statusCode(400);
            Client.get(Tokens.inRegions("auditor", "991412"), "rebuilds/" + id)
                    .statusCode(200)
                    .body("result.same", equalTo(true))
                    .body("result.facts.kept", equalTo(0))
                    .body("result.scores", empty());
            Client.get(Tokens.inRegions("analyst", COUNTY), "rebuilds").body("items.id", hasItem(id));
            assertThat(database.query(
                            "select tablename from pg_tables where schemaname = 'rebuilt'", row -> row.getString(1)))
                    .isEmpty();
        } finally {
            visit(SITE, changed, 4, "VOIDED");
            visit(SITE, deleted, 4, "VOIDED");
            database.update("delete from fact where record_id = ?", invented);
            database.update("update site set residents = residents - 1 where code = ?", OTHER_SITE);
            database.update("delete from dead_letter where topic_partition = 991410");
            database.update("insert into dirty_site (site_code, since) values (?, '1970-01-01')", SITE);
            awaitScored(SITE, 0);
        }
    }

    @Test
    void findsNothingWhileEventsArrive() throws InterruptedException {
        String busy = Tokens.inRegions("county-admin", BUSY);
        var over = new AtomicBoolean();
        var telling = new Thread(() -> {
            while (!over.get()) {
                UUID id = visit(BUSY_SITE, 1);
                visit(BUSY_SITE, id, 2, "ACTIVE");
                visit(BUSY_SITE, id, 3, Math.floorMod(id.hashCode(), 2) == 0 ? "VOIDED" : "ACTIVE");
            }
        });
        telling.start();
        try {
            for (int i = 0; i < 3; i++) {
                rebuild(busy)
                        .body("state", equalTo("DONE"))
                        .body("result.same", equalTo(true))
                        .body("result.facts.differing", equalTo(0))
                        .body("result.scores.differing.sum()", equalTo(0));
            }
        } finally {
            over.set(true);
            telling.join();
        }
        assertThat(count("fact where site_code = '" + BUSY_SITE + "'")).isPositive();
    }

    @Test
    void waitsForScoresThatAreStillToBeComputed() {
        awaitScored(OTHER_SITE, 0);
        UUID visit = UUID.randomUUID();
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            database.query("select 1 from site where code = ? for no key update", row -> 1, OTHER_SITE);
            visit(OTHER_SITE, visit, 1, "ACTIVE");
            eventually(() -> assertThat(QuarkusTransaction.requiringNew()
                            .call(() -> count("fact where record_id = '" + visit + "'")))
                    .isEqualTo(1));
            rebuild(ADMIN)
                    .body("state", equalTo("DONE"))
                    .body("result.facts.differing", equalTo(0))
                    .body(QUARTER + "waiting", greaterThanOrEqualTo(1))
                    .body(QUARTER + "differing", equalTo(0));
        });
        visit(OTHER_SITE, visit, 2, "VOIDED");
        awaitScored(OTHER_SITE, 0);
    }

    @Test
    void namesWhatCannotBeRead() {
        UUID id = visit(BUSY_SITE, 1);
        others.tell("site", "leader-visits", "leader-visit", """
            {"id":"%s","version":2,"status":"ACTIVE","siteCode":"%s","visitedOn":"yesterday"}
            """.formatted(id, BUSY_SITE));
        eventually(
                () -> assertThat(count("dead_letter where key = '" + id + "'")).isEqualTo(1));
        try {
            rebuild(Tokens.inRegions("county-admin", BUSY))
                    .body("state", equalTo("DONE"))
                    .body("unreadable", greaterThanOrEqualTo(1))
                    .body("result.same", equalTo(true));
        } finally {
            visit(BUSY_SITE, id, 3, "ACTIVE");
            database.update("delete from dead_letter where key = ?", id.toString());
        }
    }

    @Test
    void runsOneAtATimeAndForThoseWhoMay() {
        UUID elsewhere = running("SCORING", 1, "now() + interval '1 hour'");
        try {
            order(ADMIN, null)
                    .statusCode(409)
                    .body("code", equalTo("rebuild-running"))
                    .body("detail", containsString("beside"));
            Client.sending(ADMIN, Map.of())
                    .post(Client.path("commands/rebuild"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("rebuild-running"));
            Client.get(ADMIN, "rebuilds/" + elsewhere)
                    .body("state", equalTo("SCORING"))
                    .body("result", equalTo(null));
        } finally {
            database.update("delete from rebuild where id = ?", elsewhere);
        }
        String key = UUID.randomUUID().toString();
        String first = order(ADMIN, key).statusCode(202).extract().path("id");
        order(ADMIN, key).statusCode(202).body("id", equalTo(first)).header("Location", containsString(first));
        awaitEnd(ADMIN, first).body("state", equalTo("DONE"));
        order(Tokens.inRegions("analyst", COUNTY), null).statusCode(403);
        Client.get(Tokens.inRegions("township-officer", COUNTY), "rebuilds").statusCode(403);
        Client.get(ADMIN, "rebuilds/" + UUID.randomUUID()).statusCode(404);
        Client.get(ADMIN, "rebuilds?state=DONE").statusCode(400);
    }

    @Test
    void goesOnElsewhereAfterAnEndAndGivesUpInTheEnd() {
        UUID left = running("COMPARING", 1, "now() - interval '1 second'");
        awaitEnd(ADMIN, left.toString()).body("state", equalTo("DONE")).body("attempts", equalTo(2));
        UUID hopeless = running("READING", 3, "now() - interval '1 second'");
        awaitEnd(ADMIN, hopeless.toString())
                .body("state", equalTo("FAILED"))
                .body("failure.en", containsString("time and again"))
                .body("finishedAt", notNullValue())
                .body("result", equalTo(null));
        assertThat(count("rebuild where finished_at is null")).isZero();
    }

    private UUID running(String state, int attempts, String leaseUntil) {
        UUID id = UUID.randomUUID();
        database.update("""
            insert into rebuild (id, state, ordered_by, ordered_at, attempts, claim, lease_until)
            values (?, ?, 'test', now(), ?, gen_random_uuid(), %s)
            """.formatted(leaseUntil), id, state, attempts);
        return id;
    }

    private ValidatableResponse rebuild(String token) {
        String path = order(token, null).statusCode(202).extract().header("Location");
        return awaitEnd(token, path.substring(path.lastIndexOf('/') + 1));
    }

    private static ValidatableResponse awaitEnd(String token, String id) {
        eventually(() -> Client.get(token, "rebuilds/" + id)
                .statusCode(200)
                .body("state", not(equalTo("READING")))
                .body("state", not(equalTo("SCORING")))
                .body("state", not(equalTo("COMPARING"))));
        return Client.get(token, "rebuilds/" + id);
    }

    private static ValidatableResponse order(String token, String key) {
        var request = Client.as(token);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post(Client.path("rebuilds")).then();
    }

    private UUID visit(String site, int version) {
        UUID id = UUID.randomUUID();
        visit(site, id, version, "ACTIVE");
        return id;
    }

    private void visit(String site, UUID id, int version, String status) {
        others.tell("site", "leader-visits", "leader-visit", """
            {"id":"%s","version":%d,"status":"%s","siteCode":"%s","visitedOn":"2022-01-10"}
            """.formatted(id, version, status, site));
    }

    /** A quarter is tracked once it has been asked for. */
    private void awaitScored(String site, int facts) {
        Client.get(ADMIN, "rankings?period=2022-Q1").statusCode(200);
        eventually(() -> {
            assertThat(count("fact where site_code = '" + site + "'")).isEqualTo(facts);
            assertThat(count("dirty_site where site_code = '" + site + "'")).isZero();
            assertThat(count("score where period = '2022-Q1' and site_code = '" + site + "'"))
                    .isEqualTo(1);
        });
    }

    private long count(String what) {
        return database.queryOne("select count(*) from " + what, row -> row.getLong(1))
                .orElseThrow();
    }
}
