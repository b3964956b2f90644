package cn.anju.site.dwelling;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Eventually.eventually;
import static cn.anju.site.OwnCounty.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.reference.RecordId;
import cn.anju.kit.reference.References;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.OtherServices;
import cn.anju.kit.testing.Surroundings;
import cn.anju.site.OwnCounty;
import cn.anju.site.hazard.HazardOpener;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the dwellings that households were settled in, and of the houses that they left. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class HousingStoryTest {
    private static final OwnCounty COUNTY = new OwnCounty("991245");
    private static final UUID HOUSEHOLD = UUID.nameUUIDFromBytes(new byte[] {45});

    @BeforeEach
    void begin() {
        COUNTY.begin();
        try (var monitoring = new OtherServices()) {
            monitoring.tell("monitoring", "households", "household", """
                    {"id":"%s","version":1,"status":"ACTIVE","code":"991245-H1","siteCode":"%s","settledOn":"2018-12-20"}
                    """.formatted(HOUSEHOLD, COUNTY.site()));
        }
        var references = Arc.container().instance(References.class).get();
        eventually(() -> assertThat(references.find(Set.of(new RecordId("monitoring.household", HOUSEHOLD))))
                .isNotEmpty());
    }

    private static ValidatableResponse post(String ledger, Map<String, ?> record) {
        return Client.post(COUNTY.manager(), ledger, record);
    }

    private static Map<String, Object> dwellingOf(String kind, String movedInOn) {
        return Map.of("householdId", HOUSEHOLD.toString(), "kind", kind, "movedInOn", movedInOn);
    }

    private static String dwelling(String kind, String movedInOn) {
        return post("dwellings", dwellingOf(kind, movedInOn))
                .statusCode(201)
                .body("siteCode", equalTo(COUNTY.site()))
                .body("rentedOut", equalTo(false))
                .extract()
                .path("id");
    }

    private static Map<String, Object> deal(String dwelling, String kind, String on) {
        return new HashMap<>(Map.of("dwellingId", dwelling, "kind", kind, "agreedOn", on, "counterparty", "某银行"));
    }

    @Test
    void isRestrictedForTwentyYears() {
        var body = dwellingOf("APARTMENT", "2018-12-20");
        post("dwellings", body).statusCode(201).body("restrictedUntil", equalTo("2038-12-20"));
        post("dwellings", with(body, "restrictedUntil", "2028-12-20"))
                .statusCode(422)
                .body("violations.pointer", contains("/restrictedUntil"))
                .body("violations.code", contains("restriction-fixed"));
    }

    @Test
    void isNotSoldBeforeThatAndWhoeverTriesIsReported() {
        String dwelling = dwelling("APARTMENT", "2018-12-20");
        var sale = deal(dwelling, "SALE", "2022-03-15");
        for (int i = 0; i < 2; i++) {
            Client.sending(COUNTY.manager(), sale)
                    .header("Idempotency-Key", "sale-" + dwelling)
                    .post(Client.path("dwelling-transactions"))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("invalid-record"))
                    .body("violations.pointer", contains("/agreedOn"))
                    .body("violations.code", contains("dwelling-restricted"))
                    .body("violations[0].message", containsString("2038-12-20"));
        }
        post("dwelling-transactions", deal(dwelling, "MORTGAGE", "2022-03-16")).statusCode(422);
        Client.get(COUNTY.admin(), "restriction-breaches?dwellingId=" + dwelling)
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.kind", containsInAnyOrder("SALE", "MORTGAGE"))
                .body("items.siteCode", contains(COUNTY.site(), COUNTY.site()))
                .body("items[0].attemptedBy", equalTo("site-manager"))
                .body("items[0].restrictedUntil", equalTo("2038-12-20"));
        Client.get(COUNTY.stranger(), "restriction-breaches?dwellingId=" + dwelling)
                .body("items", hasSize(0));
        Client.get(COUNTY.manager(), "dwelling-transactions?dwellingId=" + dwelling)
                .body("items", hasSize(0));
        Client.post(COUNTY.stranger(), "dwelling-transactions", sale)
                .statusCode(422)
                .body("violations.code", contains("unknown-reference"));
    }

    @Test
    void isSoldOnceTheRestrictionIsOver() {
        String dwelling = dwelling("APARTMENT", "2002-03-15");
        post("dwelling-transactions", deal(dwelling, "SALE", "2022-03-14")).statusCode(422);
        post("dwelling-transactions", deal(dwelling, "SALE", "2022-03-15")).statusCode(201);
    }

    @Test
    void isKnownToBeLet() {
        String dwelling = dwelling("APARTMENT", "2018-12-20");
        var rental = Map.of("dwellingId", dwelling, "from", "2022-01-01", "tenant", "务工人员", "registered", true);
        String id = post("dwelling-rentals", rental).statusCode(201).extract().path("id");
        Client.get(COUNTY.manager(), "dwellings/" + dwelling).body("rentedOut", equalTo(true));
        Client.patch(COUNTY.manager(), "dwelling-rentals", id, 1, Map.of("to", "2022-03-01"))
                .statusCode(200);
        Client.get(COUNTY.manager(), "dwellings/" + dwelling).body("rentedOut", equalTo(false));
    }

    private static Map<String, Object> application(String dwelling) {
        return Map.of(
                "dwellingId", dwelling,
                "appliedOn", "2022-02-10",
                "kind", "ADD_STOREY",
                "reason", "家庭人口增加",
                "borrows", false);
    }

    private static Map<String, Object> check(boolean bansKept) {
        return Map.of(
                "action",
                "CHECK",
                "on",
                "2022-02-15",
                "by",
                "钟明",
                "mustsMet",
                true,
                "bansKept",
                bansKept,
                "assurancesGiven",
                true);
    }

    @Test
    void isExtendedOnceThatIsApproved() {
        String dwelling = dwelling("ONE_HOUSEHOLD_ONE_PLOT", "2018-12-20");
        String id = post("dwelling-extensions", application(dwelling))
                .statusCode(201)
                .body("state", equalTo("APPLIED"))
                .extract()
                .path("id");
        var built = Map.of("action", "BUILD", "on", "2022-02-28");
        step(COUNTY.manager(), "dwelling-extensions", id, 1, built)
                .statusCode(409)
                .body("detail", containsString("CHECK, REFUSE"));
        step(COUNTY.manager(), "dwelling-extensions", id, 1, Map.of("action", "CHECK"))
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/mustsMet", "/bansKept", "/assurancesGiven"));
        step(COUNTY.manager(), "dwelling-extensions", id, 1, check(true))
                .statusCode(201)
                .body("state", equalTo("CHECKED"));
        var approval = Map.of("action", "APPROVE", "on", "2022-02-20", "by", "李局");
        step(COUNTY.manager(), "dwelling-extensions", id, 2, approval)
                .statusCode(403)
                .body("code", equalTo("transition-forbidden"));
        step(COUNTY.township(), "dwelling-extensions", id, 2, approval)
                .statusCode(201)
                .body("state", equalTo("APPROVED"))
                .body("decidedOn", equalTo("2022-02-20"));
        step(COUNTY.manager(), "dwelling-extensions", id, 3, Map.of("action", "BUILD", "on", "2022-02-19"))
                .statusCode(422)
                .body("violations.code", contains("step-before-last"));
        step(COUNTY.manager(), "dwelling-extensions", id, 3, built)
                .statusCode(201)
                .body("state", equalTo("BUILT"))
                .body("builtOn", equalTo("2022-02-28"));
    }

    @Test
    void isNotExtendedAgainstTheRules() {
        String dwelling = dwelling("ONE_HOUSEHOLD_ONE_PLOT", "2018-12-20");
        String id = post("dwelling-extensions", with(application(dwelling), "borrows", true))
                .statusCode(201)
                .extract()
                .path("id");
        step(COUNTY.manager(), "dwelling-extensions", id, 1, check(false)).statusCode(201);
        step(COUNTY.admin(), "dwelling-extensions", id, 2, Map.of("action", "APPROVE", "on", "2022-02-20"))
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/borrows", "/bansKept"))
                .body("violations.code", containsInAnyOrder("extension-on-credit", "extension-check-failed"));
        step(COUNTY.admin(), "dwelling-extensions", id, 2, Map.of("action", "REFUSE", "on", "2022-02-20"))
                .statusCode(422)
                .body("violations.pointer", contains("/note"));
        step(
                        COUNTY.admin(),
                        "dwelling-extensions",
                        id,
                        2,
                        Map.of("action", "REFUSE", "on", "2022-02-20", "note", "举债建房，超出规划高度"))
                .statusCode(201)
                .body("state", equalTo("REFUSED"))
                .body("refusal", equalTo("举债建房，超出规划高度"));
        for (var change : List.of(Map.of("state", "APPROVED"), Map.of("builtOn", "2022-03-01"))) {
            Client.patch(COUNTY.admin(), "dwelling-extensions", id, 3, change).statusCode(422);
        }
        post("dwelling-extensions", application(dwelling("APARTMENT", "2018-12-20")))
                .statusCode(422)
                .body("violations.pointer", contains("/dwellingId"))
                .body("violations.code", contains("apartment-not-extended"))
                .body("violations[0].message", containsString("public or affordable rental housing"));
        Client.post(
                        COUNTY.system(),
                        "dwelling-extensions",
                        with(with(application(dwelling), "state", "BUILT"), "builtOn", "2022-03-01"))
                .statusCode(422)
                .body("violations.code", contains("built-without-approval"));
    }

    @Test
    void leavesNoBuildingWithoutAnApprovalUnseen() {
        String row = "task-evidence?row=R27&on=2022-03-31&siteCode=" + COUNTY.site();
        int before = Client.get(COUNTY.system(), row).extract().path("items[0].parts[0].counts.open");
        String dwelling = dwelling("ONE_HOUSEHOLD_ONE_PLOT", "2018-12-20");
        var building = Map.of("dwellingId", dwelling, "foundOn", "2022-03-08", "description", "屋顶擅自加建一层");
        String id =
                post("unapproved-buildings", building).statusCode(201).extract().path("id");
        var opened = "hazards/" + HazardOpener.idOf(UUID.fromString(id));
        Client.get(COUNTY.manager(), opened)
                .statusCode(200)
                .body("kind", equalTo("HOUSING"))
                .body("severity", equalTo("HIGH"))
                .body("dueOn", equalTo("2022-03-18"));
        Client.get(COUNTY.system(), row)
                .body("items[0].settled", equalTo(false))
                .body("items[0].parts[0].counts.open", equalTo(before + 1));
        Client.patch(
                        COUNTY.manager(),
                        "unapproved-buildings",
                        id,
                        1,
                        Map.of("settledOn", "2022-03-28", "settlement", "已自行拆除"))
                .statusCode(200);
        Client.get(COUNTY.system(), row).body("items[0].parts[0].counts.open", equalTo(before));
    }

    @Test
    void comesInPlaceOfAHouseThatDoesNotStandAgain() {
        var house = Map.<String, Object>of(
                "householdId", HOUSEHOLD.toString(), "surveyedOn", "2022-02-18", "state", "TO_DEMOLISH");
        String id = post("old-houses", house)
                .statusCode(201)
                .body("siteCode", equalTo(COUNTY.site()))
                .extract()
                .path("id");
        Client.patch(COUNTY.manager(), "old-houses", id, 1, Map.of("state", "DEMOLISHED"))
                .statusCode(422)
                .body("violations.pointer", contains("/demolishedOn"));
        Client.patch(COUNTY.manager(), "old-houses", id, 1, Map.of("state", "DEMOLISHED", "demolishedOn", "2022-02-28"))
                .statusCode(200);
        var back = new HashMap<String, Object>(Map.of("state", "TO_DEMOLISH"));
        back.put("demolishedOn", null);
        Client.patch(COUNTY.manager(), "old-houses", id, 2, back)
                .statusCode(422)
                .body("violations.code", contains("old-house-back"));
        Client.patch(
                        COUNTY.manager(),
                        "old-houses",
                        id,
                        2,
                        Map.of("state", "RECLAIMED", "reclaimedOn", "2022-03-20", "reclaimedAs", "FARMLAND"))
                .statusCode(200)
                .body("rebuildingFoundOn", nullValue());
        post("old-houses", with(house, "state", "RETAINED"))
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/retainedFor", "/handedTo", "/labelledOn", "/sealedOn"));
        var kept = with(with(house, "state", "RETAINED"), "retainedFor", "ATTACHED");
        kept.putAll(Map.of("handedTo", "某村集体", "labelledOn", "2022-03-01", "sealedOn", "2022-03-01"));
        post("old-houses", kept).statusCode(201);
        post("old-houses", with(kept, "rebuildingFoundOn", "2022-03-05"))
                .statusCode(422)
                .body("violations.code", contains("old-house-state"));
    }
}
