package cn.anju.monitoring;

import static cn.anju.kit.testing.Eventually.eventually;
import static cn.anju.kit.testing.Places.SITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AccessLogTest {
    private static final String AUDITOR = Tokens.inRegions("auditor", "360732");
    private static final String TOWNSHIP = Tokens.inRegions("township-officer", "360732101");

    @Inject
    Database database;

    private String household;
    private String person;

    @BeforeEach
    void someoneIsSettled() {
        Places.await();
        household = Records.settle(SITE);
        person = Client.create("persons", Records.person(household));
    }

    @AfterEach
    void theLogIsAsItWas() {
        verification().body("intact", equalTo(true));
    }

    @Test
    void remembersWhoSawAPerson() {
        Client.as(TOWNSHIP)
                .header("X-Request-Id", "request-1")
                .get(Client.path("persons/" + person))
                .then()
                .statusCode(200)
                .header("X-Request-Id", "request-1");
        Client.get(TOWNSHIP, "persons?householdId=" + household).statusCode(200);
        Client.get(TOWNSHIP, "persons/" + person + "/history").statusCode(200);

        accesses("recordId=" + person)
                .body("items", hasSize(3))
                .body("items.action", everyItem(equalTo("READ")))
                .body("items.actor", everyItem(equalTo("township-officer")))
                .body("items.roles", everyItem(contains("township-officer")))
                .body("items.client", everyItem(equalTo("township-officer")))
                .body("items.recordType", everyItem(equalTo("monitoring.person")))
                .body("items.recordIds", everyItem(contains(person)))
                .body("items.fields", everyItem(contains("name", "idNumber", "phone")))
                .body("items.siteCode", everyItem(equalTo(SITE)))
                .body("items.regionCode", everyItem(equalTo(Places.REGION)))
                .body("items.filter", contains(null, "householdId=" + household, null))
                .body("items[2].requestId", equalTo("request-1"));
    }

    @Test
    void namesTheFieldsThatWereShown() {
        Client.get(TOWNSHIP, "persons?householdId=" + household + "&fields=id,name")
                .statusCode(200);
        Client.get(TOWNSHIP, "persons?householdId=" + household + "&fields=id,labourClass")
                .statusCode(200);
        accesses("recordId=" + person).body("items.fields", contains(List.of("name")));
    }

    @Test
    void remembersWhoTookDataOutOrBroughtItIn() {
        String query = "householdId=" + household + "&fields=id,name";
        Client.as(TOWNSHIP)
                .accept("text/csv")
                .get(Client.path("persons?" + query))
                .then()
                .statusCode(200);
        accesses("action=EXPORT&limit=1")
                .body("items[0].actor", equalTo("township-officer"))
                .body("items[0].recordType", equalTo("monitoring.person"))
                .body("items[0].filter", startsWith("householdId=" + household + "&fields="))
                .body("items[0].records", equalTo(1))
                .body("items[0].fields", contains("name"))
                .body("items[0].recordIds", hasSize(0))
                .body("items[0].regionCode", equalTo("360732101"));

        String job = Client.as(TOWNSHIP)
                .contentType("application/x-ndjson")
                .body(("{\"householdId\":\"" + household + "\"}\n").getBytes(StandardCharsets.UTF_8))
                .post(Client.path("persons/imports"))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        accesses("action=IMPORT&limit=1")
                .body("items[0].filter", equalTo("job " + job))
                .body("items[0].records", nullValue());
        eventually(() -> Client.get(TOWNSHIP, "jobs/" + job + "/result").statusCode(200));
        accesses("action=DOWNLOAD&limit=1").body("items[0].filter", equalTo("result of job " + job));
    }

    @Test
    void leavesNoEntryWhereNoPersonalDataIsShown() {
        String analyst = Tokens.inRegions("analyst", "360732");
        Client.get(analyst, "persons/" + person).statusCode(200);
        Client.get(analyst, "persons?householdId=" + household).statusCode(200);
        Client.get(analyst, "persons/" + person + "/history").statusCode(200);
        Client.get(TOWNSHIP, "households/" + household).statusCode(200);
        Client.get(Tokens.inRegions("township-officer", "360732208"), "persons/" + person)
                .statusCode(404);
        Client.as(TOWNSHIP)
                .header("If-None-Match", "\"1\"")
                .get(Client.path("persons/" + person))
                .then()
                .statusCode(304);
        accesses("recordId=" + person + "&recordId=" + household).body("items", hasSize(0));
    }

    @Test
    void isSeenByTheAuditorsOfThePlaceOnly() {
        Client.get(TOWNSHIP, "persons/" + person).statusCode(200);
        String query = "access-log?recordId=" + person;
        Client.get(Tokens.inRegions("auditor", "360732101"), query).body("items", hasSize(1));
        Client.get(Tokens.inRegions("county-admin", "360732"), query).body("items", hasSize(1));
        Client.get(Tokens.inRegions("auditor", "360732208"), query)
                .statusCode(200)
                .body("items", hasSize(0));
        for (String token : List.of(TOWNSHIP, Tokens.system(), Tokens.inRegions("analyst", "360732"))) {
            Client.get(token, query).statusCode(403);
            Client.get(token, "access-log/verification").statusCode(403);
        }
    }

    @Test
    void isFilteredAndPaged() {
        for (int i = 0; i < 5; i++) {
            Client.get(i < 3 ? TOWNSHIP : Tokens.system(), "persons/" + person).statusCode(200);
        }
        var seen = new ArrayList<Integer>();
        String cursor = "";
        do {
            var page = accesses("limit=2&recordId=" + person + cursor).extract();
            seen.addAll(page.path("items.seq"));
            cursor = page.path("nextCursor") == null ? null : "&cursor=" + page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).hasSize(5).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b - a);

        accesses("actor=county-system&recordId=" + person).body("items", hasSize(2));
        accesses("action=EXPORT&recordId=" + person).body("items", hasSize(0));
        accesses("recordType=monitoring.household&recordId=" + person).body("items", hasSize(0));
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        accesses("from=" + today.minusDays(1) + "&to=" + today.plusDays(1) + "&recordId=" + person)
                .body("items", hasSize(5));
        accesses("to=" + today.minusDays(2) + "&recordId=" + person).body("items", hasSize(0));
        Client.get(AUDITOR, "access-log?recordId=me&action=LOOK&from=now&limit=0&cursor=x&colour=red")
                .statusCode(400)
                .body("violations", hasSize(6));
    }

    @Test
    void keepsOneChainWhileManyRead() throws Exception {
        int before = verification().extract().<Integer>path("entries");
        List<Callable<Response>> requests = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String path = i % 2 == 0 ? "persons/" + person : "persons?householdId=" + household;
            requests.add(() -> Client.as(TOWNSHIP).get(Client.path(path)));
        }
        assertThat(Client.atOnce(requests)).isEqualTo(Map.of(200, 200));

        verification()
                .body("intact", equalTo(true))
                .body("firstMisfit", nullValue())
                .body("entries", equalTo(before + 200));
        List<Integer> numbers =
                accesses("limit=500&recordId=" + person).extract().path("items.seq");
        assertThat(new HashSet<>(numbers)).hasSize(200);
    }

    @Test
    void waitsForOtherReplicas() throws Exception {
        var pool = Executors.newSingleThreadExecutor();
        try {
            var read = QuarkusTransaction.requiringNew().call(() -> {
                database.query("select seq from access_log_head for update", row -> row.getLong(1));
                var waiting = pool.submit(() ->
                        Client.get(TOWNSHIP, "persons/" + person).extract().statusCode());
                assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
                        .isInstanceOf(TimeoutException.class);
                return waiting;
            });
            assertThat(read.get()).isEqualTo(200);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void refusesToBeChanged() {
        for (String statement :
                List.of("update access_log set actor = 'nobody'", "delete from access_log", "truncate access_log")) {
            assertThatThrownBy(() -> database.update(statement)).rootCause().hasMessageContaining("append-only");
        }
    }

    @Test
    void seesWhatWasChangedAllTheSame() {
        for (int i = 0; i < 3; i++) {
            Client.get(TOWNSHIP, "persons/" + person).statusCode(200);
        }
        int last = accesses("recordId=" + person).extract().<Integer>path("items[0].seq");
        tampered("update access_log set actor = 'nobody' where seq = " + (last - 1), last - 1, "CHANGED");
        tampered("update access_log set record_ids = '{}' where seq = " + (last - 1), last - 1, "CHANGED");
        tampered("update access_log set at = at + interval '1 microsecond' where seq = " + last, last, "CHANGED");
        tampered("delete from access_log where seq = " + (last - 1), last - 1, "MISSING");
        tampered("delete from access_log where seq = " + last, last, "MISSING");
        tampered("delete from access_log", 1, "MISSING");
    }

    private void tampered(String statement, int seq, String change) {
        database.update("create table untouched as select * from access_log");
        database.update("alter table access_log disable trigger all");
        try {
            database.update(statement);
            verification()
                    .body("intact", equalTo(false))
                    .body("entries", equalTo(seq - 1))
                    .body("firstMisfit.seq", equalTo(seq))
                    .body("firstMisfit.change", equalTo(change));
        } finally {
            database.update("delete from access_log");
            database.update("insert into access_log select * from untouched");
            database.update("drop table untouched");
            database.update("alter table access_log enable trigger all");
        }
    }

    private static ValidatableResponse accesses(String query) {
        return Client.get(AUDITOR, "access-log?" + query).statusCode(200);
    }

    private static ValidatableResponse verification() {
        return Client.get(AUDITOR, "access-log/verification").statusCode(200);
    }
}
