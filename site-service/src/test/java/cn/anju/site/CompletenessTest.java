package cn.anju.site;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import cn.anju.kit.testing.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was due at the sites of a county of its own, and what came. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CompletenessTest extends CountyWithDuties {
    @Test
    void comparesWhatCameWithWhatWasDue() {
        visit(FIRST, "2022-03-02", "2022-03-03");
        visit(FIRST, "2022-03-20", "2022-03-31");
        visit(SECOND, "2022-03-05", "2022-03-06");
        visit(SECOND, "2022-03-31", "2022-04-01");
        voided(visit(THIRD, "2022-03-05", "2022-03-06"));
        visit(LATECOMER, "2022-03-05", "2022-03-06");
        completeness("leader-visits", "period=2022-03&include=total")
                .statusCode(200)
                .body("period", equalTo("2022-03"))
                .body("ledger", equalTo("leader-visits"))
                .body("cadence.zh", equalTo("每月，月底前，每个安置点 2 条"))
                .body("cadence.en", equalTo("every month, by its end, 2 records of each site"))
                .body("items.siteCode", contains(FIRST, SECOND, THIRD, LATECOMER))
                .body("items.siteName", everyItem(notNullValue()))
                .body("items.regionCode", contains(REGION, REGION, OTHER_REGION, OTHER_REGION))
                .body("items.dueOn", everyItem(is("2022-03-31")))
                .body("items.due", everyItem(is(2)))
                .body("items.came", contains(2, 2, 0, 1))
                .body("items.onTime", contains(2, 1, 0, 1))
                .body("items.late", contains(0, 1, 0, 0))
                .body("items.missing", contains(0, 0, 2, 1))
                .body("items.overdue", contains(0, 0, 2, 1))
                .body("items.state", contains("COMPLETE", "LATE", "OVERDUE", "INCOMPLETE"))
                .body("total", equalTo(4))
                .body("totals.due", equalTo(8))
                .body("totals.came", equalTo(5))
                .body("totals.late", equalTo(1))
                .body("totals.missing", equalTo(3))
                .body("totals.places", equalTo(Map.of("COMPLETE", 1, "LATE", 1, "OVERDUE", 1, "INCOMPLETE", 1)));
    }

    @Test
    void addsUpTheMonthsOfALongerPeriodFromTheOpeningOfASiteOn() {
        for (int month = 1; month <= 3; month++) {
            for (int day = 1; day <= 3; day++) {
                visit(LATECOMER, "2022-0" + (month + 6) + "-0" + day, "2022-0" + (month + 6) + "-09");
            }
        }
        completeness("leader-visits", "period=2022-H2&siteCode=" + LATECOMER)
                .body("items.due", contains(12))
                .body("items.came", contains(9))
                .body("items.missing", contains(6))
                .body("items.state", contains("INCOMPLETE"));
        completeness("leader-visits", "period=2022-Q1&siteCode=" + LATECOMER).body("items.due", contains(4));
    }

    @Test
    void countsEachKindOnce() {
        for (String kind : List.of("FIRE", "FIRE", "HOUSING")) {
            record(
                    "inspections",
                    Map.of("siteCode", FIRST, "inspectedOn", "2021-05-10", "kind", kind, "inspector", "刘文"),
                    "2021-05-11");
        }
        completeness("inspections", "period=2021-05&siteCode=" + FIRST)
                .body("cadence.en", containsString("for every kind"))
                .body("items.due", contains(3))
                .body("items.came", contains(3))
                .body("items.subjects", contains(2))
                .body("items.missing", contains(1))
                .body("items.state", contains("INCOMPLETE"));
    }

    @Test
    void countsOnlyWhatIsDue() {
        record("activities", activity("FESTIVAL", "2021-04-05"), "2021-09-01").body("late", equalTo(false));
        completeness("activities", "period=2021-Q2&siteCode=" + FIRST).body("items.state", contains("OVERDUE"));
        record("activities", activity("THREE_TALKS_ONE_REVIEW", "2021-05-05"), "2021-07-01")
                .body("late", equalTo(true));
        completeness("activities", "period=2021-Q2&siteCode=" + FIRST)
                .body("items.came", contains(1))
                .body("items.state", contains("LATE"));
    }

    @Test
    void measuresWhatHasItsOwnDeadlineByIt() {
        hazard("2021-03-10", "2021-03-10");
        hazard("2021-03-20", "2021-03-25");
        hazard("2021-03-30", null);
        completeness("hazards", "period=2021-03&siteCode=" + FIRST)
                .body("items.dueOn", contains("2021-03-30"))
                .body("items.due", contains(3))
                .body("items.came", contains(2))
                .body("items.onTime", contains(1))
                .body("items.late", contains(1))
                .body("items.missing", contains(1))
                .body("items.overdue", contains(1))
                .body("items.state", contains("INCOMPLETE"));
        completeness("hazards", "period=2021-02&siteCode=" + FIRST)
                .body("items.due", contains(0))
                .body("items.state", contains("NOT_DUE"));
    }

    @Test
    void waitsForDeadlinesThatHaveNotPassed() {
        int nextYear = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() + 1;
        completeness("environment-campaigns", "period=" + nextYear)
                .body("items.missing", everyItem(is(12)))
                .body("items.overdue", everyItem(is(0)))
                .body("items.state", everyItem(is("NOT_DUE")));
    }

    @Test
    void judgesACorrectedDateAnew() {
        String id = visit(FIRST, "2019-03-05", "2019-04-02").extract().path("id");
        as(system())
                .header("If-Match", "\"1\"")
                .body(Map.of("visitedOn", "2019-04-01"))
                .patch("/api/v1/site/leader-visits/" + id)
                .then()
                .statusCode(200)
                .body("late", equalTo(false));
        completeness("leader-visits", "period=2019-04&siteCode=" + FIRST).body("items.onTime", contains(1));
    }

    private static Map<String, Object> activity(String kind, String day) {
        return Map.of("siteCode", FIRST, "heldOn", day, "kind", kind);
    }

    private static void hazard(String dueOn, String rectifiedOn) {
        var hazard = new HashMap<String, Object>(Map.of(
                "siteCode",
                FIRST,
                "foundOn",
                "2021-03-01",
                "dueOn",
                dueOn,
                "kind",
                "FIRE",
                "severity",
                "LOW",
                "description",
                "楼道堆物"));
        if (rectifiedOn != null) {
            hazard.put("rectifiedOn", rectifiedOn);
        }
        record("hazards", hazard, "2021-03-01");
    }

    private static void voided(ValidatableResponse record) {
        String location = record.extract().header("Location");
        as(system())
                .body(Map.of("reason", "重复录入"))
                .post(location + "/void")
                .then()
                .statusCode(200);
    }
}
