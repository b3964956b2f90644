package cn.anju.industry;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Client.without;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.SyntheticCreditCodes;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cooperatives, and how products of a site are sold (clauses 9 and 11, R15 and R16). */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SalesTest {
    private static final OwnCounty COUNTY = new OwnCounty("991103");
    private static final String CHANNELS = "sales-channels";
    private static final String DELIVERIES = "deliveries";

    private Place place;

    @BeforeEach
    void aSite() {
        place = COUNTY.place(1);
        Places.await(place);
    }

    private static Map<String, Object> channel(Place at, String kind) {
        return new HashMap<>(Map.of("siteCode", at.siteCode(), "from", "2022-01-10", "kind", kind));
    }

    private Map<String, Object> contract() {
        var contract = channel(place, "SUPPLY_CONTRACT");
        contract.putAll(
                Map.of("operator", "赣南农产品公司", "creditCode", SyntheticCreditCodes.next(), "contractValue", 10000));
        return contract;
    }

    private static Map<String, Object> delivery(String channel, String on, int amount) {
        return new HashMap<>(Map.of("channelId", channel, "deliveredOn", on, "product", "黄元米果", "amount", amount));
    }

    private static void refused(ValidatableResponse answer, String pointer, String code) {
        answer.statusCode(422).body("violations.pointer", contains(pointer)).body("violations.code", contains(code));
    }

    @Test
    void needWhatTheirKindIsAbout() {
        refused(COUNTY.post(CHANNELS, channel(place, "SUPPORT_HALL")), "/operator", "required");
        COUNTY.create(CHANNELS, with(channel(place, "SUPPORT_HALL"), "operator", "村集体"));
        COUNTY.post(CHANNELS, channel(place, "LIVE_STREAM"))
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/platform", "/householdId"));
        var shop = with(channel(place, "ONLINE_SHOP"), "platform", "拼多多");
        COUNTY.create(CHANNELS, with(shop, "householdId", COUNTY.household(place)));
        COUNTY.create(CHANNELS, with(shop, "operator", "合作社"));
        refused(
                COUNTY.post(CHANNELS, with(with(shop, "operator", "合作社"), "contractValue", 1)),
                "/contractValue",
                "of-other-kind");
        refused(
                COUNTY.post(CHANNELS, with(channel(place, "ENTERPRISE_PAIRING"), "operator", "公司")),
                "/creditCode",
                "required");
        refused(COUNTY.post(CHANNELS, without(contract(), "contractValue")), "/contractValue", "required");
        refused(COUNTY.post(CHANNELS, with(contract(), "platform", "抖音")), "/platform", "of-other-kind");
        refused(
                COUNTY.post(CHANNELS, with(contract(), "creditCode", "91999999MA12345678")),
                "/creditCode",
                "credit-code");
        COUNTY.create(CHANNELS, contract());
    }

    @Test
    void showHowFarAContractIsFulfilled() {
        var here = COUNTY.place(2);
        Places.await(here);
        String contract = COUNTY.create(CHANNELS, with(contract(), "siteCode", here.siteCode()));
        String hall = COUNTY.create(CHANNELS, with(channel(here, "SUPPORT_HALL"), "operator", "村集体"));
        COUNTY.create(DELIVERIES, delivery(contract, "2022-01-20", 4000));
        COUNTY.create(DELIVERIES, delivery(contract, "2022-04-20", 3500));
        COUNTY.create(DELIVERIES, delivery(hall, "2022-04-21", 120));
        String voided = COUNTY.create(DELIVERIES, delivery(hall, "2022-04-22", 999));
        COUNTY.makeVoid(DELIVERIES, voided);
        String query = "channel-sales?from=2022-04-01&to=2022-06-30&siteCode=" + here.siteCode();
        COUNTY.get(query + "&kind=SUPPLY_CONTRACT")
                .body("items.channelId", contains(contract))
                .body("items[0].deliveries", equalTo(1))
                .body("items[0].sales", equalTo(3500.0f))
                .body("items[0].lastOn", equalTo("2022-04-20"))
                .body("items[0].contracted", equalTo(10000.0f))
                .body("items[0].delivered", equalTo(7500.0f))
                .body("items[0].fulfilled", equalTo(0.75f));
        COUNTY.get(query + "&kind=SUPPORT_HALL")
                .body("items[0].sales", equalTo(120.0f))
                .body("items[0].contracted", nullValue())
                .body("items[0].fulfilled", nullValue());
        String cursor = COUNTY.get(query + "&limit=1").extract().path("nextCursor");
        COUNTY.get(query + "&limit=1&cursor=" + cursor)
                .body("items.size()", equalTo(1))
                .body("nextCursor", nullValue());
        Client.get(Tokens.atSites("site-manager", place.siteCode()), query).body("items", empty());
        Client.get(COUNTY.system(), "channel-sales?from=2022-07-01&to=2022-06-30&kind=SHOP")
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("?to", "?kind"));
    }

    @Test
    void deliverWhileTheChannelIsOpen() {
        String contract = COUNTY.create(CHANNELS, with(contract(), "to", "2022-06-01"));
        refused(COUNTY.post(DELIVERIES, delivery(contract, "2022-01-09", 1)), "/deliveredOn", "channel-closed");
        refused(COUNTY.post(DELIVERIES, delivery(contract, "2022-06-01", 1)), "/deliveredOn", "channel-closed");
        COUNTY.post(DELIVERIES, delivery(contract, "2022-05-31", 1))
                .statusCode(201)
                .body("siteCode", equalTo(place.siteCode()));
        refused(COUNTY.patch(CHANNELS, contract, 1, Map.of("to", "2022-05-31")), "/to", "delivered-on");
        refused(COUNTY.post(DELIVERIES, delivery(contract, "2022-05-31", 0)), "/amount", "min");
        refused(
                COUNTY.post(DELIVERIES, delivery(UUID.randomUUID().toString(), "2022-05-31", 1)),
                "/channelId",
                "unknown-reference");
    }

    @Test
    void areOfTheFamilyWhoseShopItIs() {
        var household = COUNTY.household(place);
        var shop = with(channel(place, "ONLINE_SHOP"), "platform", "淘宝");
        String own = COUNTY.create(CHANNELS, with(shop, "householdId", household));
        COUNTY.post(DELIVERIES, delivery(own, "2022-02-01", 50)).body("householdId", equalTo(household.toString()));
        String common = COUNTY.create(CHANNELS, with(shop, "operator", "合作社"));
        COUNTY.post(DELIVERIES, delivery(common, "2022-02-01", 50)).body("householdId", nullValue());
    }

    @Test
    void startFromCooperativesWithALeaderAndFiveElements() {
        var cooperative = new HashMap<String, Object>(Map.of(
                "siteCode",
                place.siteCode(),
                "from",
                "2021-05-10",
                "members",
                45,
                "relocatedMembers",
                32,
                "leaderKind",
                "CAPABLE_PERSON",
                "participants",
                List.of("PARTY_MEMBERS", "VILLAGERS", "LIFTED_HOUSEHOLDS"),
                "industryChosenOn",
                "2021-05-10"));
        COUNTY.post("cooperatives", cooperative)
                .statusCode(201)
                .body("participants.size()", equalTo(3))
                .body("fundedOn", nullValue());
        refused(
                COUNTY.post("cooperatives", with(cooperative, "relocatedMembers", 46)),
                "/relocatedMembers",
                "more-than-all");
        refused(COUNTY.post("cooperatives", with(cooperative, "members", 0)), "/members", "min");
        COUNTY.post("cooperatives", with(cooperative, "participants", List.of("VILLAGERS", "VILLAGERS")))
                .statusCode(422);
        var registered = with(cooperative, "creditCode", SyntheticCreditCodes.next());
        COUNTY.create("cooperatives", registered);
        COUNTY.post("cooperatives", with(registered, "members", 50)).statusCode(409);
    }
}
