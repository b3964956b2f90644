package cn.anju.monitoring;

import static cn.anju.kit.testing.Client.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Imports;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Incomes, policies and what they give, the card on the wall, cadres and seasonal returns over REST. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FamilyLedgersTest {
    private String household;

    @BeforeEach
    void aHouseholdIsSettled() {
        Places.await();
        household = Records.settle(Places.SITE);
    }

    private Map<String, Object> income() {
        return new HashMap<>(Map.of(
                "householdId", household,
                "periodEnd", "2022-02-28",
                "wages", 36000,
                "business", 12000,
                "property", 1500,
                "transfers", 4500,
                "businessCosts", 4000,
                "selfPaidMedical", 90000));
    }

    private static Map<String, Object> policy(String name, String level, String validIn) {
        var policy = new HashMap<String, Object>(Map.of(
                "name", name,
                "level", level,
                "local", "COUNTY".equals(level),
                "from", "2022-01-01",
                "to", "2023-01-01",
                "document", "兴巩字〔2022〕6号第6条",
                "content", "每平方米每月减免0.3元<物业费>"));
        if (validIn != null) {
            policy.put("validIn", validIn);
        }
        return policy;
    }

    @Test
    void incomesAreDividedByTheMembers() {
        String id = Client.post("incomes", income())
                .statusCode(201)
                .body("members", equalTo(4))
                .body("perHead", equalTo(12500.0f))
                .extract()
                .path("id");
        Client.patch("incomes", id, 1, Map.of("wages", 40000)).body("perHead", equalTo(13500.0f));
        Client.patch("incomes", id, 2, Map.of("members", 5)).body("perHead", equalTo(10800.0f));
        Client.patch("incomes", id, 3, Map.of("perHead", 1))
                .statusCode(422)
                .body("violations.pointer", contains("/perHead"))
                .body("violations.code", contains("per-head-differs"))
                .body("violations.message", contains(containsString("10800.00")));
        Client.post("incomes", with(income(), "wages", -1)).statusCode(422);
    }

    @Test
    void incomesCountTheRegisteredMembersOfTheirLastDay() {
        Client.create("persons", Records.person(household));
        Client.create("persons", with(Records.person(household), "to", "2022-02-28"));
        Client.create("persons", with(Records.person(household), "from", "2022-03-01"));
        Client.post("incomes", income()).body("members", equalTo(1)).body("perHead", equalTo(50000.0f));
    }

    @Test
    void linesHoldOneAtATime() {
        var line = Map.of("validIn", "36", "from", "2021-07-01", "amount", 6100, "source", "省定监测线");
        Client.post("monitoring-lines", line).statusCode(409).body("violations.pointer", contains("/validIn"));
        Client.post(Tokens.atSites("site-manager", Places.SITE), "monitoring-lines", line)
                .statusCode(403);
        Client.get("monitoring-lines?from=2021-01-01&to=2021-12-31").body("items.amount", contains(6000.0f));
    }

    @Test
    void policiesSayWhereTheyHold() {
        Client.post("policies", policy("省级政策", "PROVINCE", null))
                .statusCode(422)
                .body("violations.pointer", contains("/validIn"));
        Client.post("policies", policy("国家政策", "NATIONAL", null)).statusCode(201);
    }

    @Test
    void cardsArePrinted() {
        String mine = Client.create("policies", policy("物业费减免" + household, "COUNTY", "360732"));
        Client.create("policies", policy("外县政策" + household, "COUNTY", "360733"));
        var earlier = with(policy("往年政策" + household, "COUNTY", "360732"), "from", "2021-01-01");
        Client.create("policies", with(earlier, "to", "2022-01-01"));
        Client.create("persons", with(with(Records.person(household), "relationToHead", "01"), "phone", "13900000000"));
        Client.create(
                "entitlements",
                Map.of("householdId", household, "policyId", mine, "grantedOn", "2022-03-15", "amount", 360));
        String card = Client.create(
                "policy-cards",
                Map.of("householdId", household, "issuedOn", "2022-03-22", "year", 2022, "postedOnWall", true));

        String page = Client.as(Tokens.atSites("site-manager", Places.SITE))
                .get(Client.path("policy-cards/" + card + "/page"))
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();
        assertThat(page)
                .contains("政策明白卡", "物业费减免" + household, "360.00", "钟**", "&lt;物业费&gt;", "县级", "（本土）")
                .doesNotContain("外县政策" + household, "往年政策" + household, "13900000000", "钟小明", "999999");
        Client.get(Tokens.inRegions("township-officer", "360732208"), "policy-cards/" + card + "/page")
                .statusCode(404);
        assertThat(Client.get(Tokens.inRegions("analyst", "360732"), "policy-cards/" + card + "/page")
                        .extract()
                        .asString())
                .doesNotContain("钟");
    }

    @Test
    void seasonalReturnsAreRegisteredBeforeTheyAreSigned() {
        Map<String, Object> away =
                new HashMap<>(Map.of("householdId", household, "leftOn", "2022-03-10", "purpose", "种植早稻"));
        Client.post("seasonal-returns", away).statusCode(201).body("commitmentSignedOn", nullValue());
        var signed = with(away, "commitmentSignedOn", "2022-03-08");
        Client.post("seasonal-returns", signed).statusCode(201).body("siteCode", equalTo(Places.SITE));
        Client.post("seasonal-returns", with(signed, "returnedOn", "2022-03-09"))
                .statusCode(422)
                .body("violations.code", contains("not-before"));
    }

    @Test
    void overlappingPairingsOfASideAreFound() {
        var pairing = Map.of(
                "householdId",
                household,
                "side",
                "ORIGIN",
                "cadreName",
                "李建国",
                "unit",
                "江背镇人民政府",
                "from",
                "2022-03-01");
        Client.create("support-pairings", pairing);
        Client.create("support-pairings", with(pairing, "side", "RECEIVING"));
        String second = Client.create("support-pairings", with(pairing, "cadreName", "刘梅"));
        Client.get(Tokens.inRegions("county-admin", "360732"), "integrity/overlap?siteCode=" + Places.SITE + "")
                .statusCode(200)
                .body(containsString(second));
    }

    @Test
    void pairingsAreImportedByHouseholdCode() {
        String code = Client.get("households/" + household).extract().path("code");
        var file = "户编号,帮扶方,帮扶干部,所在单位,起始日期\n%s,迁入地,李建国,江背镇人民政府,2022-03-01\n".formatted(code);
        var job = Imports.done(Tokens.system(), "support-pairings", "", Imports.CSV, Imports.text(file));
        assertThat(job.getInt("created")).isEqualTo(1);
        Client.get("support-pairings?householdId=" + household).body("items", hasSize(1));
    }

    @Test
    void doubtsAreFoundByChecks() {
        var place = new Place("360732-F01", "360732301000");
        Places.await(place);
        household = Records.settle(place.siteCode());
        Client.create("incomes", income());
        String twice = Client.create("incomes", with(income(), "wages", 37000));
        String policy = Client.create("policies", policy("物业费减免", "COUNTY", "360732"));
        String early = Client.create(
                "entitlements", Map.of("householdId", household, "policyId", policy, "grantedOn", "2021-12-31"));
        finds("income-told-twice", place, twice);
        finds("entitlement-outside-of-policy", place, early);
        finds("household-without-cadre", place, household);
    }

    private static void finds(String check, Place place, String record) {
        Client.get(Tokens.inRegions("county-admin", "360732"), "integrity/" + check + "?siteCode=" + place.siteCode())
                .statusCode(200)
                .body("items.recordId", contains(record));
    }
}
