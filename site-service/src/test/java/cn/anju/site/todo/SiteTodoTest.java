package cn.anju.site.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

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

/** What officers are told that their sites still owe for being led. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SiteTodoTest {
    private static final List<String> LEADING = List.of(
            "LEADER_MISSING",
            "PLAN_NOT_FILED",
            "DUTIES_NOT_FILED",
            "TASK_LIST_NOT_FILED",
            "VISITS_BEHIND",
            "HEARING_DUE",
            "LIAISON_MISSING");
    private static final String TODOS = "todos?kind=" + String.join("&kind=", LEADING);

    @Inject
    TurnableClock clock;

    @BeforeEach
    void onADayInMarch() {
        clock.turnTo(LocalDate.of(2022, 3, 20));
    }

    @AfterEach
    void backToToday() {
        clock.turnBack();
    }

    private static String county(Place place) {
        Places.await(place);
        return Tokens.client("county-" + place.regionCode(), place.regionCode().substring(0, 6));
    }

    private static String leader(String county, Place place, Map<String, ?> more) {
        var leader = new HashMap<String, Object>(
                Map.of("siteCode", place.siteCode(), "from", "2021-06-01", "name", "钟明", "level", "SITE"));
        leader.putAll(more);
        return Client.post(county, "site-leaders", leader)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void visit(String county, Place place, String on) {
        Client.post(county, "leader-visits", Map.of("siteCode", place.siteCode(), "visitedOn", on, "purpose", "SAFETY"))
                .statusCode(201);
    }

    @Test
    void tellWhatASiteLacksUntilItIsThere() {
        var place = new Place("991201-S01", "991201101000");
        String county = county(place);
        Client.get(county, TODOS)
                .statusCode(200)
                .body(
                        "items.kind",
                        containsInAnyOrder("LEADER_MISSING", "VISITS_BEHIND", "HEARING_DUE", "LIAISON_MISSING"))
                .body("items[0].name.zh", equalTo("尚无在任点长"))
                .body("items[0].ledger", equalTo("/api/v1/site/site-leaders"))
                .body("items[0].dueOn", equalTo("2022-03-31"))
                .body("items.dueOn", hasItem("2022-06-30"));
        String leader = leader(county, place, Map.of("planFiledOn", "2022-02-20"));
        Client.get(county, TODOS)
                .body("items.kind", hasItems("DUTIES_NOT_FILED", "TASK_LIST_NOT_FILED"))
                .body("items.kind", not(hasItem("PLAN_NOT_FILED")))
                .body("items.findAll { it.kind == 'DUTIES_NOT_FILED' }.recordId", contains(leader));
        Client.patch(
                        county,
                        "site-leaders",
                        leader,
                        1,
                        Map.of("dutiesFiledOn", "2022-03-19", "taskListFiledOn", "2022-03-19"))
                .statusCode(200);
        visit(county, place, "2022-03-03");
        Client.get(county, TODOS).body("items.kind", hasItem("VISITS_BEHIND"));
        visit(county, place, "2022-03-19");
        Client.post(county, "leader-hearings", Map.of("siteCodes", List.of(place.siteCode()), "heardOn", "2022-03-18"))
                .statusCode(201);
        var cadre = Map.of("siteCode", place.siteCode(), "from", "2022-03-20", "name", "李敏", "unit", "县税务局驻村工作队");
        Client.post(county, "liaison-cadres", cadre).statusCode(201);
        Client.get(county, TODOS).body("items", empty());
    }

    @Test
    void beginAnewWithTheMonthAndTheHalf() {
        var place = new Place("991202-S01", "991202101000");
        String county = county(place);
        visit(county, place, "2022-03-03");
        visit(county, place, "2022-03-04");
        Client.post(county, "leader-hearings", Map.of("siteCodes", List.of(place.siteCode()), "heardOn", "2022-03-18"))
                .statusCode(201);
        Client.get(county, TODOS).body("items.kind", containsInAnyOrder("LEADER_MISSING", "LIAISON_MISSING"));
        clock.turnTo(LocalDate.of(2022, 7, 4));
        Client.get(county, TODOS)
                .body("items.kind", contains("LEADER_MISSING", "LIAISON_MISSING", "VISITS_BEHIND", "HEARING_DUE"))
                .body("items.overdueDays", contains(95, 95, 0, 0));
        Client.get(county, TODOS + "&overdue=true").body("items.size()", equalTo(2));
    }

    @Test
    void giveALaterLeaderTimeForThePapers() {
        var place = new Place("991203-S01", "991203101000");
        String county = county(place);
        leader(county, place, Map.of("from", "2022-03-15"));
        Client.get(county, "todos?kind=PLAN_NOT_FILED").body("items[0].dueOn", equalTo("2022-04-14"));
    }

    @Test
    void goPageByPageInTheScope() {
        var place = new Place("991204-S01", "991204101000");
        String county = county(place);
        var seen = new ArrayList<String>();
        String next = "";
        while (next != null) {
            var page = Client.get(county, TODOS + "&limit=1" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.kind"));
            next = page.path("nextCursor");
        }
        assertThat(seen).containsExactlyInAnyOrder("LEADER_MISSING", "VISITS_BEHIND", "HEARING_DUE", "LIAISON_MISSING");
        Client.get(Tokens.atSites("site-manager", place.siteCode()), TODOS).body("items.size()", equalTo(4));
        Client.get(Tokens.inRegions("township-officer", "991204998"), TODOS).body("items", empty());
        Client.get(county, TODOS + "&siteCode=991204-S02").body("items", empty());
    }

    @Test
    void tellWhatIsWrongWithAQuestion() {
        Client.get("todos?kind=PARTY&since=2022&cursor=x&limit=0")
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("?kind", "?since", "?cursor", "?limit"));
        Client.as("no token").get(Client.path("todos")).then().statusCode(401);
    }
}
