package cn.anju.monitoring;

import static cn.anju.kit.testing.Client.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Households move, leave, split, merge and get other heads: each at once with its members, and nothing is forgotten. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RegistryTest {
    private static final String DAY = "2022-06-01";

    @Inject
    Database database;

    private String household;
    private List<String> members;

    @BeforeEach
    void aFamilyOfThreeIsSettled() {
        Places.await();
        household = Client.create("households", with(Records.household(Places.SITE), "members", 3));
        members = List.of(member(household, "01"), member(household, "20"), member(household, "30"));
    }

    private static String member(String household, String relation) {
        return Client.create("persons", with(Records.person(household), "relationToHead", relation));
    }

    private static ValidatableResponse operate(String token, String id, String operation, int version, Object body) {
        return Client.as(token)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(Client.path("households/" + id + "/" + operation))
                .then();
    }

    private ValidatableResponse operate(String operation, Object body) {
        return operate(Tokens.system(), household, operation, 1, body);
    }

    private static Map<String, Object> role(String person, String relation) {
        return Map.of("personId", person, "relationToHead", relation);
    }

    private static ValidatableResponse membersOn(String household, String day) {
        return Client.get("persons?householdId=" + household + "&status=ACTIVE&from=" + day + "&to=" + day)
                .statusCode(200);
    }

    private Map<String, Object> split() {
        return new HashMap<>(Map.of(
                "effectiveOn",
                DAY,
                "code",
                UUID.randomUUID().toString(),
                "members",
                List.of(role(members.get(2), "01"))));
    }

    @Test
    void movesWithItsMembers() {
        operate("moves", Map.of("effectiveOn", DAY, "siteCode", Places.OTHER_SITE, "reason", "子女就学"))
                .statusCode(201)
                .header("ETag", equalTo("\"2\""))
                .header("Location", startsWith("/api/v1/monitoring/household-changes/"))
                .body("change.kind", equalTo("MOVE"))
                .body("change.fromSiteCode", equalTo(Places.SITE))
                .body("change.settledBefore", equalTo("2018-11-20"))
                .body("change.persons", equalTo(3))
                .body("household.siteCode", equalTo(Places.OTHER_SITE))
                .body("household.settledOn", equalTo(DAY))
                .body("otherHousehold", nullValue());
        membersOn(household, DAY)
                .body("items", hasSize(3))
                .body("items.siteCode", everyItem(equalTo(Places.OTHER_SITE)))
                .body("items.from", everyItem(equalTo("2018-11-20")));
        Client.get("household-changes?householdId=" + household).body("items", hasSize(1));
        Client.get(Tokens.atSites("site-manager", Places.SITE), "households/" + household)
                .statusCode(404);
    }

    @Test
    void leavesWithItsMembers() {
        operate("departures", Map.of("effectiveOn", DAY, "reason", "购房迁往外县"))
                .statusCode(201)
                .body("household.leftOn", equalTo(DAY));
        membersOn(household, "2022-05-31").body("items", hasSize(3));
        membersOn(household, DAY).body("items", hasSize(0));
        operate(Tokens.system(), household, "moves", 2, Map.of("effectiveOn", DAY, "siteCode", Places.OTHER_SITE))
                .statusCode(409)
                .body("code", equalTo("household-left"));
    }

    @Test
    void splitsAndKeepsWhoWasWhere() {
        String other = operate("splits", split())
                .statusCode(201)
                .body("household.members", equalTo(2))
                .body("otherHousehold.members", equalTo(1))
                .body("otherHousehold.siteCode", equalTo(Places.SITE))
                .body("otherHousehold.settledOn", equalTo(DAY))
                .extract()
                .path("otherHousehold.id");
        membersOn(household, "2022-05-31").body("items", hasSize(3));
        membersOn(household, DAY).body("items.id", containsInAnyOrder(members.get(0), members.get(1)));
        membersOn(other, "2022-05-31").body("items", hasSize(0));
        membersOn(other, DAY)
                .body("items", hasSize(1))
                .body("items[0].relationToHead", equalTo("01"))
                .body("items[0].idNumber", startsWith("999*"));
        Client.get("persons/" + members.get(2) + "/history").body("items", hasSize(2));
    }

    @Test
    void mergesWithAnotherOne() {
        String parents = Client.create("households", with(Records.household(Places.OTHER_SITE), "members", 1));
        String father = member(parents, "01");
        operate(
                        "merges",
                        Map.of(
                                "effectiveOn",
                                DAY,
                                "otherHouseholdId",
                                parents,
                                "members",
                                List.of(role(father, "51")),
                                "reason",
                                "赡养老人"))
                .statusCode(201)
                .body("household.members", equalTo(4))
                .body("otherHousehold.leftOn", equalTo(DAY));
        membersOn(parents, DAY).body("items", hasSize(0));
        membersOn(household, DAY)
                .body("items", hasSize(4))
                .body("items.relationToHead", hasItem("51"))
                .body("items.siteCode", everyItem(equalTo(Places.SITE)));
        Client.get("persons/" + father).body("to", equalTo(DAY));
    }

    @Test
    void getsAnotherHead() {
        var roles = List.of(role(members.get(0), "51"), role(members.get(1), "52"), role(members.get(2), "01"));
        operate("head-changes", Map.of("effectiveOn", DAY, "members", roles))
                .statusCode(201)
                .body("change.headId", equalTo(members.get(2)))
                .body("change.formerHeadId", equalTo(members.get(0)));
        Client.get("persons/" + members.get(2)).body("relationToHead", equalTo("01"));
        operate(
                        Tokens.system(),
                        household,
                        "head-changes",
                        2,
                        Map.of("effectiveOn", DAY, "members", List.of(role(members.get(0), "51"))))
                .statusCode(422)
                .body("violations.code", contains("one-head", "every-member"));
    }

    @Test
    void tellsEverythingThatStandsAgainstIt() {
        var wrong = split();
        wrong.put("effectiveOn", "2018-11-20");
        wrong.put(
                "members",
                List.of(role(members.get(0), "02"), role(UUID.randomUUID().toString(), "20")));
        operate("splits", wrong)
                .statusCode(422)
                .body("violations.pointer", hasItem("/members/1"))
                .body("violations.code", hasItem("one-head"))
                .body("violations.code", hasItem("not-after"));
        operate("splits", Map.of("colour", "red")).statusCode(400);
        operate("splits", Map.of("effectiveOn", DAY))
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/code", "/members"));
        var all = split();
        all.put("members", List.of(role(members.get(0), "01"), role(members.get(1), "20"), role(members.get(2), "30")));
        operate("splits", all).statusCode(422).body("violations.code", contains("nobody-stays"));
        operate("moves", Map.of("effectiveOn", DAY, "siteCode", Places.SITE))
                .statusCode(422)
                .body("violations.code", contains("same-place"));
        membersOn(household, DAY).body("items.version", everyItem(equalTo(1)));
    }

    @Test
    void leavesNothingHalfDone() {
        var taken = split();
        taken.put("code", Client.get("households/" + household).extract().path("code"));
        operate("splits", taken).statusCode(409).body("violations.pointer", contains("/code"));
        membersOn(household, DAY).body("items", hasSize(3)).body("items.version", everyItem(equalTo(1)));
        Client.get("households/" + household).body("version", equalTo(1)).body("members", equalTo(3));
    }

    @Test
    void isKeptFromOutsiders() {
        var move = Map.of("effectiveOn", DAY, "siteCode", Places.OTHER_SITE);
        String elsewhere = Tokens.inRegions("township-officer", "360732208");
        operate(elsewhere, household, "moves", 1, move).statusCode(404);
        operate(Tokens.inRegions("township-officer", "360732101"), household, "moves", 1, move)
                .statusCode(422)
                .body("violations.code", contains("unknown-site"));
        operate(Tokens.inRegions("analyst", "360732"), household, "moves", 1, move)
                .statusCode(403);
        String hidden = Records.settle(Places.OTHER_SITE);
        operate(
                        Tokens.atSites("site-manager", Places.SITE),
                        household,
                        "merges",
                        1,
                        Map.of("effectiveOn", DAY, "otherHouseholdId", hidden))
                .statusCode(404);
        operate(Tokens.system(), UUID.randomUUID().toString(), "moves", 1, move).statusCode(404);
        Client.sending(Tokens.system(), move)
                .post(Client.path("households/" + household + "/moves"))
                .then()
                .statusCode(428);
        operate(Tokens.system(), household, "moves", 7, move).statusCode(412);
    }

    @Test
    void happensOnceOfTwoAtOnce() throws Exception {
        List<Callable<Response>> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(() -> Client.as(Tokens.system())
                    .contentType("application/json")
                    .header("If-Match", "\"1\"")
                    .body(split())
                    .post(Client.path("households/" + household + "/splits")));
        }
        assertThat(Client.atOnce(both)).isEqualTo(Map.of(201, 1, 412, 1));
        Client.get("household-changes?householdId=" + household).body("items", hasSize(1));
        membersOn(household, DAY).body("items", hasSize(2));
    }

    @Test
    void happensOnceUnderAKey() throws Exception {
        var body = split();
        String key = UUID.randomUUID().toString();
        List<Callable<Response>> requests = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            requests.add(() -> Client.as(Tokens.system())
                    .contentType("application/json")
                    .header("If-Match", "\"1\"")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(Client.path("households/" + household + "/splits")));
        }
        assertThat(Client.atOnce(requests)).isEqualTo(Map.of(201, 4));
        Client.get("household-changes?householdId=" + household).body("items", hasSize(1));
        Client.as(Tokens.system())
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key)
                .body(with(body, "reason", "别的原因"))
                .post(Client.path("households/" + household + "/splits"))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-conflict"));
    }

    @Test
    void tellsOthersOfAllOfIt() {
        String other = operate("splits", split()).extract().path("otherHousehold.id");
        var told = database.query(
                "select record_type || ' ' || version from journal where payload ->> 'householdId' in (?, ?) or"
                        + " record_id::text in (?, ?)",
                row -> row.getString(1),
                household,
                other,
                household,
                other);
        assertThat(told)
                .contains(
                        "monitoring.household 2",
                        "monitoring.household 1",
                        "monitoring.person 2",
                        "monitoring.household-change 1");
        Client.get("persons?householdId=" + other).body("items.id", not(hasItem(members.get(2))));
    }
}
