package cn.anju.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What families get from the industry of their site, how many of them do, and the money over months. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class BenefitTest {
    private static final OwnCounty COUNTY = new OwnCounty("991106");
    private static final String BENEFITS = "household-benefits";

    private static Place site(int number) {
        var place = COUNTY.place(number);
        Places.await(place);
        return place;
    }

    private static String transfer(UUID household) {
        return COUNTY.create(
                "land-transfers",
                Map.of(
                        "householdId",
                        household,
                        "from",
                        "2021-01-01",
                        "landKind",
                        "WOODLAND",
                        "areaMu",
                        8,
                        "annualRent",
                        900));
    }

    private static String rent(String transfer, String on, int amount) {
        return COUNTY.create("land-rents", Map.of("transferId", transfer, "paidOn", on, "amount", amount));
    }

    private static String shop(Place at, UUID household) {
        return COUNTY.create(
                "sales-channels",
                Map.of(
                        "siteCode",
                        at.siteCode(),
                        "from",
                        "2022-01-01",
                        "kind",
                        "ONLINE_SHOP",
                        "platform",
                        "淘宝",
                        "householdId",
                        household));
    }

    private static void deliver(String channel, String on, int amount) {
        COUNTY.create("deliveries", Map.of("channelId", channel, "deliveredOn", on, "product", "蜂蜜", "amount", amount));
    }

    @Test
    void areToldBySourceWithTheRecordsBehind() {
        var here = site(1);
        var household = COUNTY.household(here);
        String transfer = transfer(household);
        rent(transfer, "2021-12-20", 900);
        String first = rent(transfer, "2022-06-20", 400);
        String second = rent(transfer, "2022-12-20", 500);
        String plot =
                COUNTY.create("garden-plots", Map.of("siteCode", here.siteCode(), "from", "2022-03-01", "areaMu", 4));
        String part = COUNTY.create(
                "garden-allotments",
                Map.of("plotId", plot, "householdId", household, "areaMu", 0.3, "from", "2022-03-10"));
        String shop = shop(here, household);
        deliver(shop, "2022-05-01", 150);
        COUNTY.get(BENEFITS + "?year=2022&siteCode=" + here.siteCode())
                .body("items.householdId", contains(household.toString()))
                .body("items[0].siteCode", equalTo(here.siteCode()))
                .body("items[0].regionCode", equalTo(here.regionCode()))
                .body("items[0].amount", equalTo(1050.0f))
                .body("items[0].sources.source", contains("LAND_RENT", "GARDEN", "SALES"))
                .body("items[0].sources[0].amount", equalTo(900.0f))
                .body("items[0].sources[0].count", equalTo(2))
                .body("items[0].sources[0].records.id", contains(second, first))
                .body("items[0].sources[0].records[0].ledger", equalTo("/api/v1/industry/land-rents"))
                .body("items[0].sources[1].amount", nullValue())
                .body("items[0].sources[1].areaMu", equalTo(0.3f))
                .body("items[0].sources[1].records.id", contains(part));
        COUNTY.get(BENEFITS + "?year=2021&householdId=" + household)
                .body("items[0].sources.source", contains("LAND_RENT"))
                .body("items[0].amount", equalTo(900.0f));
        COUNTY.get(BENEFITS + "?year=2023&householdId=" + household)
                .body("items[0].sources.source", contains("GARDEN"))
                .body("items[0].amount", equalTo(0.0f));
        COUNTY.get(BENEFITS + "?year=2020&householdId=" + household).body("items", empty());
    }

    @Test
    void countGardensWhosePartsAreNotMeasured() {
        var here = site(2);
        var household = COUNTY.household(here);
        String plot = COUNTY.create(
                "garden-plots",
                Map.of(
                        "siteCode",
                        here.siteCode(),
                        "from",
                        "2022-03-01",
                        "areaMu",
                        4,
                        "householdIds",
                        List.of(household)));
        COUNTY.get(BENEFITS + "?year=2022&siteCode=" + here.siteCode())
                .body("items[0].sources.source", contains("GARDEN"))
                .body("items[0].sources[0].records[0].id", equalTo(plot))
                .body("items[0].sources[0].records[0].ledger", equalTo("/api/v1/industry/garden-plots"));
    }

    @Test
    void goPageByPageInTheScope() {
        var here = site(3);
        var households = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            var household = COUNTY.household(here);
            households.add(household.toString());
            rent(transfer(household), "2022-02-01", 100);
        }
        var seen = new ArrayList<String>();
        String query = BENEFITS + "?year=2022&limit=2&siteCode=" + here.siteCode();
        var page = COUNTY.get(query).extract();
        seen.addAll(page.path("items.householdId"));
        seen.addAll(COUNTY.get(query + "&cursor=" + page.path("nextCursor"))
                .extract()
                .path("items.householdId"));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(households);
        Client.get(Tokens.atSites("site-manager", here.siteCode()), BENEFITS + "?year=2022")
                .body("items.size()", equalTo(3));
        Client.get(Tokens.atSites("site-manager", site(1).siteCode()), query).body("items", empty());
        Client.get(COUNTY.system(), BENEFITS + "?year=22&householdId=x&cursor=x&on=1")
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("?year", "?householdId", "?cursor", "?on"));
        Client.as("no token").get(Client.path(BENEFITS)).then().statusCode(401);
    }

    @Test
    void reachAShareOfTheFamiliesOfASite() {
        var here = site(4);
        var one = COUNTY.household(here);
        var other = COUNTY.household(here);
        COUNTY.household(here);
        COUNTY.household(here);
        rent(transfer(one), "2022-02-01", 100);
        deliver(shop(here, one), "2022-02-01", 30);
        rent(transfer(other), "2022-02-01", 200);
        String shares = BENEFITS + "/shares?siteCode=" + here.siteCode() + "&year=";
        COUNTY.get(shares + "2022")
                .body("items.siteCode", contains(here.siteCode()))
                .body("items[0].households", equalTo(4))
                .body("items[0].benefiting", equalTo(2))
                .body("items[0].share", equalTo(0.5f))
                .body("items[0].amount", equalTo(330.0f))
                .body("items[0].bySource", equalTo(Map.of("LAND_RENT", 2, "SALES", 1)));
        COUNTY.get(shares + "2023").body("items[0].share", equalTo(0.0f)).body("items[0].bySource", equalTo(Map.of()));
        COUNTY.get(shares + "2018").body("items[0].households", equalTo(0)).body("items[0].share", nullValue());
        Client.get(Tokens.atSites("site-manager", site(1).siteCode()), shares + "2022")
                .body("items", empty());
    }

    @Test
    void makeSeriesOfMonths() {
        var here = site(5);
        var household = COUNTY.household(here);
        rent(transfer(household), "2022-02-10", 300);
        String shop = shop(here, household);
        deliver(shop, "2022-01-31", 50);
        deliver(shop, "2022-03-01", 20);
        deliver(shop, "2022-03-31", 25);
        String series = "series?from=2022-01&to=2022-03&siteCode=" + here.siteCode();
        for (String by : new String[] {"site", "region"}) {
            COUNTY.get(series + "&by=" + by)
                    .body("by", equalTo(by))
                    .body("months", contains("2022-01", "2022-02", "2022-03"))
                    .body("measures.SALES.zh", equalTo("渠道销售额（元）"))
                    .body("series.key", contains(by.equals("site") ? here.siteCode() : here.regionCode()))
                    .body("series[0].values.LAND_RENTS", contains(0.0f, 300.0f, 0.0f))
                    .body("series[0].values.SALES", contains(50.0f, 0.0f, 45.0f))
                    .body("series[0].values.CONTRACT_DELIVERIES", contains(0.0f, 0.0f, 0.0f));
        }
        COUNTY.get(series + "&measure=SALES").body("series[0].values.keySet()", contains("SALES"));
        Client.get(Tokens.atSites("site-manager", site(1).siteCode()), series).body("series", empty());
        Client.get(COUNTY.system(), "series?from=2022-13&measure=PROFIT&by=colour")
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("?from", "?to", "?measure", "?by"));
        Client.get(COUNTY.system(), "series?from=2022-03&to=2022-02").statusCode(400);
        Client.get(COUNTY.system(), "series?from=2019-03&to=2022-03")
                .statusCode(400)
                .body("violations.code", contains("month-range"));
    }
}
