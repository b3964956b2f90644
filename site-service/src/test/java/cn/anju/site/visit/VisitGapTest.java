package cn.anju.site.visit;

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
import cn.anju.site.TurnableClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is behind with visits, on any day of a month. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class VisitGapTest {
    private static final Place FIRST = new Place("991210-S01", "991210101000");
    private static final Place SECOND = new Place("991210-S02", "991210102000");
    private static final Place THIRD = new Place("991210-S03", "991210103000");
    private static final String COUNTY = Tokens.client("county-991210", "991210");
    private static final String GAPS = "leader-visit-gaps";

    private static String former;
    private static String leader;

    @Inject
    TurnableClock clock;

    @AfterEach
    void backToToday() {
        clock.turnBack();
    }

    @BeforeEach
    void threeSites() {
        Places.await(FIRST, SECOND, THIRD);
        if (leader != null) {
            return;
        }
        former = leader("2021-06-01", "2022-03-08");
        leader = leader("2022-03-08", null);
        visit(FIRST, "2022-02-20", former);
        visit(FIRST, "2022-03-02", former);
        visit(FIRST, "2022-03-09", leader);
        visit(SECOND, "2022-03-15", null);
        visit(SECOND, "2022-03-29", null);
    }

    private static String leader(String from, String to) {
        var leader = new HashMap<String, Object>(
                Map.of("siteCode", FIRST.siteCode(), "from", from, "name", "钟明", "post", "镇长", "level", "SITE"));
        leader.put("to", to);
        return Client.post(COUNTY, "site-leaders", leader).extract().path("id");
    }

    private static void visit(Place place, String on, String leaderId) {
        var visit = new HashMap<String, Object>(
                Map.of("siteCode", place.siteCode(), "visitedOn", on, "purpose", "GUIDANCE"));
        visit.put("leaderId", leaderId);
        Client.post(COUNTY, "leader-visits", visit).statusCode(201);
    }

    @Test
    void areToldByTheDay() {
        Client.get(COUNTY, GAPS + "?on=2022-03-20")
                .statusCode(200)
                .body("items.siteCode", contains(THIRD.siteCode(), SECOND.siteCode(), FIRST.siteCode()))
                .body("items.missing", contains(2, 1, 0))
                .body("items.visits", contains(0, 1, 2))
                .body("items.ownVisits", contains(0, 0, 1))
                .body("items.minimum", contains(2, 2, 2))
                .body("items.daysLeft", contains(11, 11, 11))
                .body("items[2].leaderId", equalTo(leader))
                .body("items[2].leaderPost", equalTo("镇长"))
                .body("items[2].month", equalTo("2022-03"))
                .body("items[2].lastVisitOn", equalTo("2022-03-09"))
                .body("items[0].leaderId", nullValue());
        Client.get(COUNTY, GAPS + "?on=2022-03-07&siteCode=" + FIRST.siteCode())
                .body("items[0].leaderId", equalTo(former))
                .body("items[0].missing", equalTo(1));
    }

    @Test
    void areOfAWholeMonthOnceItIsOver() {
        Client.get(COUNTY, GAPS + "?month=2022-03&behind=true")
                .body("items.siteCode", contains(THIRD.siteCode()))
                .body("items[0].daysLeft", equalTo(0));
        Client.get(COUNTY, GAPS + "?month=2022-02&behind=true&regionCode=" + FIRST.township())
                .body("items.missing", contains(1));
    }

    @Test
    void areThoseOfTodayUnlessAnotherDayIsAskedFor() {
        clock.turnTo(LocalDate.of(2022, 3, 28));
        Client.get(COUNTY, GAPS + "?behind=true")
                .body("items.siteCode", contains(THIRD.siteCode(), SECOND.siteCode()))
                .body("items[1].daysLeft", equalTo(3));
        clock.turnTo(LocalDate.of(2022, 3, 29));
        Client.get(COUNTY, GAPS + "?behind=true").body("items.siteCode", contains(THIRD.siteCode()));
    }

    @Test
    void goPageByPageInTheScope() {
        var seen = new ArrayList<String>();
        String next = "";
        while (next != null) {
            var page = Client.get(COUNTY, GAPS + "?limit=1&on=2022-03-20" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .statusCode(200)
                    .extract();
            seen.addAll(page.<List<String>>path("items.siteCode"));
            next = page.path("nextCursor");
        }
        assertThat(seen).containsExactly(THIRD.siteCode(), SECOND.siteCode(), FIRST.siteCode());
        Client.get(Tokens.atSites("site-manager", FIRST.siteCode()), GAPS)
                .body("items.siteCode", contains(FIRST.siteCode()));
        Client.get(Tokens.inRegions("township-officer", "991299"), GAPS).body("items", empty());
    }

    @Test
    void tellWhatIsWrongWithAQuestion() {
        Client.get(GAPS + "?month=2022-Q1&on=soon&behind=much&cursor=x&limit=0&who=me")
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("?month", "?on", "?behind", "?cursor", "?limit", "?who"));
    }
}
