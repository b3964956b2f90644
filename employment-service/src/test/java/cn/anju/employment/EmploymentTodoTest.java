package cn.anju.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What officers are told that is due or runs out. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class EmploymentTodoTest {
    private static final String TODOS = "todos";

    @Inject
    Clock clock;

    private static String officerOf(Place place) {
        Places.await(place);
        return Tokens.inRegions("township-officer", place.township());
    }

    private static String workshop(Place place) {
        return Client.create(
                "workshops",
                Map.of(
                        "siteCode",
                        place.siteCode(),
                        "name",
                        "就业帮扶车间",
                        "from",
                        "2021-04-01",
                        "workers",
                        42,
                        "relocatedWorkers",
                        18));
    }

    private static void check(String workshop, LocalDate on, boolean passed) {
        Client.create(
                "workshop-checks",
                Map.of("workshopId", workshop, "checkedOn", on.toString(), "orders", 3, "passed", passed));
    }

    private static List<String> kinds(String officer) {
        return Client.get(officer, TODOS).statusCode(200).extract().path("items.kind");
    }

    @BeforeEach
    void county() {
        Places.await();
    }

    @Test
    void tellSitesWhatTheyLackUntilItIsThere() {
        var place = new Place("360732-S84", "360732814000");
        String officer = officerOf(place);
        Client.get(officer, TODOS)
                .statusCode(200)
                .body("items.kind", containsInAnyOrder("TRAINING_MISSING", "SERVICE_POINT_MISSING"))
                .body("items.siteCode", contains(place.siteCode(), place.siteCode()))
                .body("items[0].ledger", equalTo("/api/v1/employment/trainings"))
                .body("items[0].name.zh", equalTo("本年度尚未开展技能培训"));
        String today = LocalDate.now(clock).toString();
        Client.create(
                "trainings", Map.of("siteCode", place.siteCode(), "heldOn", today, "kind", "SKILLS", "title", "电工初级"));
        Client.create(
                "service-points",
                Map.of("siteCode", place.siteCode(), "from", "2022-03-01", "kind", "STATION", "staffed", true));
        Client.get(officer, TODOS).body("items", empty());
    }

    @Test
    void tellOfWorkshopsThatAreToBeCheckedOrClosed() {
        var place = new Place("360732-S85", "360732815000");
        String officer = officerOf(place);
        var today = LocalDate.now(clock);
        String failed = workshop(place);
        check(failed, today.minusMonths(6).minusDays(1), false);
        Client.get(officer, TODOS + "?kind=WORKSHOP_TO_CLOSE&overdue=true")
                .body("items.recordId", contains(failed))
                .body("items[0].overdueDays", equalTo(1));
        assertThat(kinds(officer)).contains("WORKSHOP_TO_CLOSE", "WORKSHOP_UNCHECKED");
        check(failed, today, true);
        assertThat(kinds(officer)).doesNotContain("WORKSHOP_TO_CLOSE", "WORKSHOP_UNCHECKED");
        check(failed, today, false);
        String watched = workshop(place);
        check(watched, today, false);
        Client.get(officer, TODOS + "?kind=WORKSHOP_WATCHED")
                .body("items.recordId", contains(watched))
                .body("items[0].dueOn", equalTo(today.plusMonths(6).toString()))
                .body("items[0].overdueDays", equalTo(0));
    }

    @Test
    void tellOfNoCheckThatASeasonalStopOrAClosureTakesAway() {
        var place = new Place("360732-S86", "360732816000");
        String officer = officerOf(place);
        String resting = workshop(place);
        String closed = workshop(place);
        Client.get(officer, TODOS + "?kind=WORKSHOP_UNCHECKED")
                .body("items.recordId", containsInAnyOrder(resting, closed));
        Client.create("workshop-stops", Map.of("workshopId", resting, "from", "2022-01-01", "reason", "改造升级"));
        Client.create("workshop-closures", Map.of("workshopId", closed, "from", "2022-01-01", "reason", "GIVEN_UP"));
        Client.get(officer, TODOS + "?kind=WORKSHOP_UNCHECKED").body("items", empty());
    }

    @Test
    void warnOfPostsWhoseTermEndsSoon() {
        var place = new Place("360732-S87", "360732817000");
        String officer = officerOf(place);
        var today = LocalDate.now(clock);
        String soon = post(place, today.plusDays(20));
        post(place, today.plusDays(200));
        post(place, today);
        Client.get(officer, TODOS + "?kind=POST_EXPIRES")
                .body("items.recordId", contains(soon))
                .body("items[0].dueOn", equalTo(today.plusDays(20).toString()));
        Client.get(officer, TODOS + "?kind=POST_EXPIRES&dueBy=" + today.plusDays(19))
                .body("items", empty());
    }

    private static String post(Place place, LocalDate to) {
        return Client.create(
                "public-posts",
                Map.of(
                        "siteCode",
                        place.siteCode(),
                        "kind",
                        "WATER_KEEPER",
                        "labourerId",
                        Client.create("labourers", Records.labourer(UUID.randomUUID())),
                        "priority",
                        "WEAK_LABOUR",
                        "from",
                        "2022-05-01",
                        "to",
                        to.toString(),
                        "monthlyPay",
                        800));
    }

    @Test
    void goPageByPageInTheScope() {
        var place = new Place("360732-S88", "360732818000");
        String officer = officerOf(place);
        workshop(place);
        var seen = new ArrayList<String>();
        String query = TODOS + "?limit=1";
        String next = "";
        while (next != null) {
            var page = Client.get(officer, query + (next.isEmpty() ? "" : "&cursor=" + next))
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.kind"));
            next = page.path("nextCursor");
        }
        assertThat(seen).containsExactlyInAnyOrder("TRAINING_MISSING", "SERVICE_POINT_MISSING", "WORKSHOP_UNCHECKED");
        Client.get(Tokens.atSites("site-manager", place.siteCode()), TODOS).body("items.size()", equalTo(3));
        Client.get(TODOS + "?siteCode=" + place.siteCode()).body("items.size()", equalTo(3));
        Client.get(TODOS + "?regionCode=" + place.township()).body("items.size()", equalTo(3));
        Client.get(Tokens.inRegions("township-officer", "360732998"), TODOS).body("items", empty());
        Client.get(Tokens.inRegions("county-admin", "360732"), TODOS + "?limit=500")
                .body("items.size()", greaterThan(3));
    }

    @Test
    void tellWhatIsWrongWithAQuestion() {
        Client.get(TODOS + "?kind=PARTY&since=2022&cursor=x&limit=0")
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("?kind", "?since", "?cursor", "?limit"));
        Client.as("no token").get(Client.path(TODOS)).then().statusCode(401);
    }
}
