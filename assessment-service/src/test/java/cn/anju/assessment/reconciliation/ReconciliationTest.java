package cn.anju.assessment.reconciliation;

import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import cn.anju.assessment.testing.NeighbourServices;
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
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What services say that they have, beside what was taken in of it, in a county of its own. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@QuarkusTestResource(NeighbourServices.class)
class ReconciliationTest {
    private static final String COUNTY = "991413";
    private static final String SITE = COUNTY + "-S01";
    private static final String ADMIN = Tokens.inRegions("county-admin", COUNTY);
    private static final String VISITS = "items.find { it.recordType == 'site.leader-visit' }.";
    private static final String TYPES = "recordType=site.leader-visit&recordType=site.activity&recordType=site.site"
            + "&recordType=industry.garden-plot&recordType=site.site-leader";

    @Inject
    Database database;

    private final OtherServices others = new OtherServices();

    @BeforeEach
    void records() {
        NeighbourServices.reset();
        Places.await(new Place(SITE, COUNTY + "101000"));
        record("leader-visit", id("first"), 1, "\"visitedOn\":\"2022-01-10\"");
        record("leader-visit", id("second"), 1, "\"visitedOn\":\"2022-01-11\"");
        record("leader-visit", id("second"), 3, "\"visitedOn\":\"2022-01-12\"");
        record("activity", id("festival"), 2, "\"heldOn\":\"2022-01-12\",\"kind\":\"FESTIVAL\"");
        record("site-leader", id("leader"), 1, "\"from\":\"2022-01-01\",\"level\":\"SITE\",\"name\":\"张三\"");
        others.tell("industry", "garden-plots", "garden-plot", """
            {"id":"%s","version":1,"status":"ACTIVE","siteCode":"%s","from":"2022-01-12","areaMu":1,"householdIds":[]}
            """.formatted(id("plot"), SITE));
        eventually(() -> assertThat(database.query("""
            select record_id from fact where site_code = ? union select record_id from factless_record
            where site_code = ?
            """, row -> row.getString(1), SITE, SITE))
                .contains(
                        id("first").toString(),
                        id("second").toString(),
                        id("festival").toString(),
                        id("leader").toString(),
                        id("plot").toString()));
        has("industry", 0, item("industry.garden-plot", 1, 1));
        has("site", 0, right(2, 4));
    }

    @AfterEach
    void close() {
        others.close();
    }

    @Test
    void isEqualWhereEverythingHasCome() {
        find("").body("summary.equal", equalTo(5))
                .body("summary.behind", equalTo(0))
                .body("summary.different", equalTo(0))
                .body("summary.unknown", equalTo(0))
                .body("summary.silent", empty())
                .body("summary.topics.topic", contains("anju.industry.ledger", "anju.site.ledger"))
                .body("summary.topics.missed", everyItem(equalTo(0)))
                .body("summary.topics.untold", everyItem(equalTo(0)))
                .body("items.state", everyItem(equalTo("EQUAL")))
                .body(
                        "items.recordType",
                        contains(
                                "industry.garden-plot",
                                "site.activity",
                                "site.leader-visit",
                                "site.site",
                                "site.site-leader"))
                .body(VISITS + "sourceRecords", equalTo(2))
                .body(VISITS + "ownRecords", equalTo(2))
                .body(VISITS + "ownVersions", equalTo(4))
                .body(VISITS + "difference", equalTo(0))
                .body(VISITS + "ledger", equalTo("/api/v1/site/leader-visits"));
        assertThat(NeighbourServices.tokenAt("site")).isEqualTo("Bearer " + ADMIN);
        find("&differing=true").body("items", empty()).body("summary.equal", equalTo(5));
        String next = find("&limit=2").body("items", hasSize(2)).extract().path("nextCursor");
        find("&limit=3&cursor=" + next)
                .body("items.recordType", contains("site.leader-visit", "site.site", "site.site-leader"))
                .body("nextCursor", equalTo(null));
    }

    @Test
    void findsRecordsAndCorrectionsThatWereLost() {
        String letter = UUID.randomUUID().toString();
        String lost = UUID.randomUUID().toString();
        database.update("""
            insert into dead_letter (id, topic, topic_partition, topic_offset, type, key, value, error)
            values (?::uuid, 'anju.site.ledger', 991413, 1, 'anju.site.leader-visit.v1', ?, convert_to(?, 'UTF8'), 'test')
            """, letter, lost, "{\"id\":\"" + lost + "\",\"siteCode\":\"" + SITE + "\"}");
        try {
            has("site", 0, right(3, 5));
            find("&differing=true")
                    .body("items.recordType", contains("site.leader-visit"))
                    .body(VISITS + "state", equalTo("DIFFERENT"))
                    .body(VISITS + "difference", equalTo(-1))
                    .body(VISITS + "deadLetters.id", contains(letter))
                    .body(VISITS + "deadLetters.recordId", contains(lost))
                    .body("summary.different", equalTo(1))
                    .body("summary.deadLetters", greaterThanOrEqualTo(1));
        } finally {
            database.update("delete from dead_letter where id = ?::uuid", letter);
        }
        has("site", 0, right(2, 5));
        find("&differing=true")
                .body(VISITS + "state", equalTo("DIFFERENT"))
                .body(VISITS + "difference", equalTo(0))
                .body(VISITS + "sourceVersions", equalTo(5));
    }

    @Test
    void isBehindWhileSomethingCanStillArrive() {
        has("site", 7, right(3, 5));
        find("&differing=true")
                .body(VISITS + "state", equalTo("BEHIND"))
                .body("summary.behind", equalTo(1))
                .body("summary.topics.find { it.topic == 'anju.site.ledger' }.untold", equalTo(7));
        UUID late = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            database.query("select 1 from consumed_position for update", row -> true);
            record("leader-visit", late, 1, "\"visitedOn\":\"2022-01-13\"");
            has("site", 0, right(3, 5));
            find("&differing=true")
                    .body(VISITS + "state", equalTo("BEHIND"))
                    .body("summary.topics.find { it.topic == 'anju.site.ledger' }.behind", greaterThanOrEqualTo(1));
        });
        eventually(() -> find("").body(VISITS + "state", equalTo("EQUAL")));
        NeighbourServices.afterFirst("site", "record-counts", counts(0, right(3, 5)));
        has("site", 0, right(4, 6));
        find("").body(VISITS + "state", equalTo("BEHIND"));
        others.tell("site", "leader-visits", "leader-visit", """
            {"id":"%s","version":2,"status":"VOIDED","siteCode":"%s","visitedOn":"2022-01-13"}
            """.formatted(late, SITE));
        has("site", 0, right(2, 4));
        eventually(() -> find("").body(VISITS + "state", equalTo("EQUAL")));
    }

    @Test
    void doesNotKnowWhatASilentServiceHas() {
        NeighbourServices.fail("site", 503);
        find("").body("summary.silent.service", contains("site"))
                .body("summary.silent[0].reason.en", containsString("503"))
                .body("summary.unknown", equalTo(4))
                .body("summary.equal", equalTo(1))
                .body(VISITS + "state", equalTo("UNKNOWN"))
                .body(VISITS + "ownRecords", equalTo(2))
                .body(VISITS + "sourceRecords", equalTo(null))
                .body(VISITS + "difference", equalTo(null));
    }

    @Test
    void followsARecordThatBeginsToCount() {
        UUID activity = UUID.randomUUID();
        record("activity", activity, 1, "\"heldOn\":\"2022-01-12\",\"kind\":\"FESTIVAL\"");
        eventually(() -> assertThat(without(activity)).isEqualTo(1));
        record("activity", activity, 2, "\"heldOn\":\"2022-01-12\",\"kind\":\"THREE_TALKS_ONE_REVIEW\"");
        eventually(() -> assertThat(without(activity)).isZero());
        others.tell("site", "activities", "activity", """
            {"id":"%s","version":3,"status":"VOIDED","siteCode":"%s","heldOn":"2022-01-12","kind":"FESTIVAL"}
            """.formatted(activity, SITE));
        eventually(() -> find("").body("items.find { it.recordType == 'site.activity' }.ownRecords", equalTo(1)));
    }

    @Test
    void keepsToTheScopeAndTheRoles() {
        NeighbourServices.reset();
        String elsewhere = Tokens.inRegions("auditor", "991414");
        Client.get(elsewhere, "reconciliation").statusCode(200).body("items", empty());
        Client.get(Tokens.atSites("analyst", SITE), "reconciliation?" + TYPES)
                .statusCode(200)
                .body("items", hasSize(5));
        Client.get(Tokens.inRegions("site-manager", COUNTY), "reconciliation").statusCode(403);
        for (String wrong : new String[] {"recordType=site.nothing", "limit=0", "cursor=x", "differing=1", "page=2"}) {
            Client.get(ADMIN, "reconciliation?" + wrong).statusCode(400).body("violations[0].pointer", notNullValue());
        }
    }

    private ValidatableResponse find(String more) {
        return Client.get(ADMIN, "reconciliation?" + TYPES + more).statusCode(200);
    }

    private int without(UUID record) {
        return database.query("select 1 from factless_record where record_id = ?", row -> 1, record)
                .size();
    }

    private void record(String record, UUID id, int version, String fields) {
        String ledger = record.equals("activity") ? "activities" : record + "s";
        others.tell("site", ledger, record, """
            {"id":"%s","version":%d,"status":"ACTIVE","siteCode":"%s",%s}
            """.formatted(id, version, SITE, fields));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes((COUNTY + name).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String right(int visits, int versions) {
        return String.join(
                ",",
                item("site.leader-visit", visits, versions),
                item("site.activity", 1, 2),
                item("site.site-leader", 1, 1),
                item("site.site", 1, 1));
    }

    private static String item(String type, int records, int versions) {
        return """
            {"recordType":"%s","ledger":"/api/v1/%ss","siteCode":"%s","records":%d,"versions":%d}
            """.formatted(type, type.replace('.', '/'), SITE, records, versions);
    }

    private static void has(String workstream, int untold, String items) {
        NeighbourServices.answer(workstream, "record-counts", counts(untold, items));
    }

    private static String counts(int untold, String items) {
        return "{\"untold\":" + untold + ",\"items\":[" + items + "]}";
    }
}
