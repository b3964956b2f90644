package cn.anju.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How completeness is asked for: in scope, page by page, with parameters that are understood. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CompletenessListTest extends CountyWithDuties {
    @Test
    void showsOnlyTheScopeOfTheToken() {
        String query = "period=2020-01&include=total";
        completeness(Tokens.inRegions("township-officer", REGION), "leader-visits", query)
                .body("items.siteCode", contains(FIRST, SECOND))
                .body("total", equalTo(2));
        completeness(Tokens.atSites("site-manager", THIRD), "leader-visits", query)
                .body("items.siteCode", contains(THIRD))
                .body("totals.due", equalTo(2));
        completeness(Tokens.inRegions("county-admin", "360799"), "leader-visits", query)
                .body("items", emptyIterable())
                .body("total", equalTo(0));
        completeness(Tokens.atSites("site-manager", THIRD), "leader-visits", query + "&siteCode=" + FIRST)
                .body("items", emptyIterable());
        completeness("leader-visits", query + "&regionCode=" + OTHER_REGION)
                .body("items.siteCode", contains(THIRD, LATECOMER));
        given().get("/api/v1/site/leader-visits/completeness?period=2022")
                .then()
                .statusCode(401);
    }

    @Test
    void goesOnPageByPage() {
        var seen = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = completeness("leader-visits", "period=2020-02&limit=3" + cursor)
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.siteCode"));
            String next = page.path("nextCursor");
            assertThat(page.header("Link"))
                    .isEqualTo(
                            next == null
                                    ? null
                                    : "</api/v1/site/leader-visits/completeness?period=2020-02&limit=3&cursor=" + next
                                            + ">; rel=\"next\"");
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertThat(seen).containsExactly(FIRST, SECOND, THIRD, LATECOMER);
    }

    @Test
    void findsThePlacesInAState() {
        visit(SECOND, "2020-03-05", "2020-03-06");
        visit(SECOND, "2020-03-06", "2020-03-06");
        completeness("leader-visits", "period=2020-03&state=COMPLETE&state=LATE&include=total")
                .body("items.siteCode", contains(SECOND))
                .body("total", equalTo(1));
        completeness("leader-visits", "period=2020-03&state=OVERDUE&limit=1")
                .body("items.siteCode", contains(FIRST))
                .body("nextCursor", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "leader-visits,year=2022,?year,unknown-parameter",
        "leader-visits,limit=5,?period,required",
        "leader-visits,period=2022-13,?period,period",
        "activities,period=2022-03,?period,period-too-short",
        "leader-visits,period=2022&state=DONE,?state,enum",
        "leader-visits,period=2022&limit=0,?limit,range",
        "leader-visits,period=2022&cursor=a,?cursor,cursor",
    })
    void refusesWhatItDoesNotUnderstand(String ledger, String query, String pointer, String code) {
        completeness(ledger, query)
                .statusCode(400)
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].code", equalTo(code));
    }

    @Test
    void knowsThatSomeLedgersOweNothing() {
        completeness("facilities", "period=2022").statusCode(404).body("code", equalTo("no-cadence"));
    }

    @Test
    void isDescribed() {
        given().get("/q/openapi?format=json")
                .then()
                .body(
                        "paths.'/api/v1/site/inspections/completeness'.get.operationId",
                        equalTo("getInspectionsCompleteness"))
                .body(
                        "paths.'/api/v1/site/inspections/completeness'.get.description",
                        containsString("每个安置点各排查类别至少 1 条"))
                .body("paths.'/api/v1/site/facilities/completeness'", nullValue());
    }
}
