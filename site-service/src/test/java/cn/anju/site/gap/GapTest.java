package cn.anju.site.gap;

import static cn.anju.kit.testing.Client.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sites lack: facilities, staff, activities, building leaders. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class GapTest {
    private static String county(Place place) {
        Places.await(place);
        String code = place.regionCode().substring(0, 6);
        return Tokens.client("county-" + code, code);
    }

    private static String record(String token, String ledger, Map<String, ?> fields) {
        return Client.post(token, ledger, fields).statusCode(201).extract().path("id");
    }

    private static void count(String token, Place place, String from, int residents) {
        record(token, "site-residents", Map.of("siteCode", place.siteCode(), "from", from, "residents", residents));
    }

    private static Map<String, Object> staff(Place place, boolean fullTime, boolean paid) {
        return Map.of(
                "siteCode",
                place.siteCode(),
                "from",
                "2022-02-01",
                "name",
                "谢芳",
                "fullTime",
                fullTime,
                "paidFromBudget",
                paid);
    }

    @ParameterizedTest
    @CsvSource({"199,0", "200,1", "799,1", "800,2"})
    void staffFollowsTheSize(int residents, int least) {
        var place = new Place("991223-S" + residents, "991223%03d000".formatted(residents));
        String county = county(place);
        count(county, place, "2018-10-01", residents);
        record(county, "staff", staff(place, false, false));
        String asked = "staff-gaps?on=2022-03-31&siteCode=" + place.siteCode();
        if (least == 0) {
            Client.get(county, asked).body("items", empty());
            return;
        }
        Client.get(county, asked)
                .statusCode(200)
                .body("items.residents", contains(residents))
                .body("items.least", contains(least))
                .body("items.usual", contains(least + 1))
                .body("items.missing", contains(least))
                .body("items.partTime", contains(1))
                .body("items.dueOn", contains("2022-06-30"));
        record(county, "staff", staff(place, true, true));
        Client.get(county, asked)
                .body("items.fullTime", contains(1))
                .body("items.paidFromBudget", contains(1))
                .body("items.missing", contains(least - 1));
    }

    @Test
    void staffFollowsASiteThatGrowsWithinAQuarter() {
        var place = new Place("991224-S01", "991224101000");
        String county = county(place);
        count(county, place, "2018-10-01", 199);
        count(county, place, "2022-02-15", 800);
        Client.get(county, "staff-gaps?on=2022-02-14").body("items", empty());
        Client.get(county, "staff-gaps?on=2022-02-15").body("items.missing", contains(2));
        Client.get(Tokens.inRegions("township-officer", "991224102"), "staff-gaps?on=2022-02-15")
                .body("items", empty());
    }

    @Test
    void facilitiesAreMissingUntilTheyAreInOrder() {
        var place = new Place("991225-S01", "991225101000");
        String county = county(place);
        Client.get(county, "facility-gaps?on=2022-03-31")
                .statusCode(200)
                .body("items", hasSize(16))
                .body("items[0].finding", equalTo("NOT_RECORDED"))
                .body("items[0].siteName", equalTo("安置点991225-S01"));
        Client.get(county, "facility-gaps?on=2018-09-30").body("items", empty());
        var gas = Map.<String, Object>of(
                "siteCode", place.siteCode(), "from", "2018-10-01", "facilityClass", "GAS", "condition", "GOOD");
        String id = record(county, "facilities", gas);
        String asked = "facility-gaps?facilityClass=GAS&on=";
        Client.get(county, asked + "2022-03-31").body("items", empty());
        record(county, "facility-checks", Map.of("facilityId", id, "checkedOn", "2022-02-10", "condition", "DAMAGED"));
        Client.get(county, asked + "2022-02-09").body("items", empty());
        Client.get(county, asked + "2022-02-10")
                .body("items.finding", contains("DAMAGED"))
                .body("items.since", contains("2022-02-10"))
                .body("items.className.zh", contains("供气"));
        record(county, "facilities", with(gas, "condition", "MISSING"));
        Client.get(county, asked + "2022-02-10")
                .body("items.finding", contains("MISSING"))
                .body("items.recorded", contains(2));
        count(county, place, "2018-10-01", 199);
        Client.get(county, "facility-gaps?on=2022-03-31").body("items", hasSize(11));
        Client.get(county, "facility-gaps?facilityClass=POOL").statusCode(400);
    }

    @Test
    void facilitiesGoPageByPage() {
        var place = new Place("991226-S01", "991226101000");
        String county = county(place);
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = Client.get(county, "facility-gaps?limit=7" + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.facilityClass"));
            cursor = page.path("nextCursor");
        }
        assertThat(seen).hasSize(16).doesNotHaveDuplicates().isSorted();
        Client.get(county, "facility-gaps?cursor=x&on=2022").statusCode(400);
        Client.as("no token").get(Client.path("facility-gaps")).then().statusCode(401);
    }

    @Test
    void activitiesAreOwedInTheirPeriod() {
        var place = new Place("991227-S01", "991227101000");
        String county = county(place);
        Client.get(county, "activity-gaps?on=2022-03-31")
                .body(
                        "items.kind",
                        containsInAnyOrder(
                                "THREE_TALKS_ONE_REVIEW",
                                "PARTY_LIFE",
                                "CIVILISED_FAMILY",
                                "PROSPERITY_MODEL",
                                "LABOUR_MODEL",
                                "VOLUNTEER"));
        var session = Map.<String, Object>of(
                "siteCode", place.siteCode(), "heldOn", "2022-03-05", "kind", "THREE_TALKS_ONE_REVIEW");
        record(county, "activities", session);
        record(county, "activities", with(session, "kind", "VOLUNTEER"));
        String asked = "activity-gaps?kind=THREE_TALKS_ONE_REVIEW&on=";
        Client.get(county, asked + "2022-03-04")
                .body("items.period", contains("2022-Q1"))
                .body("items.dueOn", contains("2022-03-31"));
        Client.get(county, asked + "2022-03-31").body("items", empty());
        Client.get(county, asked + "2022-04-01")
                .body("items.period", contains("2022-Q2"))
                .body("items.dueOn", contains("2022-06-30"));
        Client.get(county, "activity-gaps?on=2022-04-01").body("items.kind", not(hasItem("VOLUNTEER")));
        Client.get(county, "activity-gaps?kind=VOLUNTEER&on=2023-01-01")
                .body("items.period", contains("2023"))
                .body("items.dueOn", contains("2023-12-31"));
    }

    @Test
    void buildingsHaveALeaderUntilTheyLoseThem() {
        var place = new Place("991228-S01", "991228101000");
        String county = county(place);
        Client.get(county, "building-leader-gaps?on=2022-03-31")
                .body("items.households", contains(70))
                .body("items.uncovered", contains(70));
        var leader = Map.<String, Object>of(
                "siteCode",
                place.siteCode(),
                "from",
                "2021-08-01",
                "to",
                "2022-03-01",
                "name",
                "钟秀英",
                "building",
                "1 栋",
                "households",
                24);
        record(county, "building-leaders", leader);
        record(county, "building-leaders", with(with(leader, "building", "2 栋"), "to", null));
        Client.get(county, "building-leader-gaps?on=2022-03-31")
                .body("items[0].covered", equalTo(24))
                .body("items[0].uncovered", equalTo(46))
                .body("items[0].led", contains("2 栋"))
                .body("items[0].withoutLeader", contains("1 栋"));
        record(county, "building-leaders", with(with(leader, "from", "2022-03-01"), "to", "2023-01-01"));
        Client.get(county, "building-leader-gaps?on=2022-03-31")
                .body("items[0].covered", equalTo(48))
                .body("items[0].withoutLeader", empty());
    }
}
