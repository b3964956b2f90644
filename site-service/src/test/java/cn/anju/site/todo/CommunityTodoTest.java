package cn.anju.site.todo;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.OtherServices;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import cn.anju.site.TurnableClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What officers are told that their sites still owe in staff, facilities and community life. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CommunityTodoTest {
    private static final List<String> COMMUNITY = List.of(
            "STAFF_MISSING",
            "WINDOW_MISSING",
            "STAFF_TRAINING_DUE",
            "FACILITY_GAP",
            "MEETING_PLACE_MISSING",
            "MAINTENANCE_DUE",
            "CAMPAIGN_MISSING",
            "GRATITUDE_SESSION_MISSING",
            "PARTY_LIFE_MISSING",
            "YEARLY_ACTIVITIES_MISSING");
    private static final String TODOS = "todos?kind=" + String.join("&kind=", COMMUNITY);
    private static final Place PLACE = new Place("991236-S01", "991236101000");
    private static final String COUNTY = Tokens.client("county-991236", "991236");

    @Inject
    TurnableClock clock;

    @BeforeEach
    void onADayInMarch() {
        Places.await(PLACE);
        clock.turnTo(LocalDate.of(2022, 3, 20));
    }

    @AfterEach
    void backToToday() {
        clock.turnBack();
    }

    private static String record(String ledger, Map<String, ?> fields) {
        return record(ledger, with(fields, "siteCode", PLACE.siteCode()), COUNTY);
    }

    private static String record(String ledger, Map<String, ?> fields, String county) {
        return Client.post(county, ledger, fields).statusCode(201).extract().path("id");
    }

    private static void isDue(String kind, String day) {
        Client.get(COUNTY, "todos?kind=" + kind).body("items.dueOn", contains(day));
    }

    private static void isDone(String kind) {
        Client.get(COUNTY, TODOS).body("items.kind", not(hasItem(kind)));
    }

    @Test
    void areToldUntilTheyAreThere() {
        Client.get(COUNTY, TODOS)
                .statusCode(200)
                .body(
                        "items.kind",
                        containsInAnyOrder(
                                "STAFF_MISSING",
                                "WINDOW_MISSING",
                                "STAFF_TRAINING_DUE",
                                "FACILITY_GAP",
                                "MEETING_PLACE_MISSING",
                                "CAMPAIGN_MISSING",
                                "GRATITUDE_SESSION_MISSING",
                                "PARTY_LIFE_MISSING",
                                "YEARLY_ACTIVITIES_MISSING"));
        isDue("STAFF_MISSING", "2022-06-30");
        isDue("STAFF_TRAINING_DUE", "2022-06-30");
        isDue("FACILITY_GAP", "2022-12-31");
        isDue("CAMPAIGN_MISSING", "2022-03-31");
        isDue("GRATITUDE_SESSION_MISSING", "2022-03-31");
        isDue("YEARLY_ACTIVITIES_MISSING", "2022-12-31");

        String member =
                record("staff", Map.of("from", "2022-02-01", "name", "谢芳", "fullTime", true, "paidFromBudget", true));
        isDone("STAFF_MISSING");
        record("service-windows", Map.of("from", "2022-02-01", "services", List.of("MEDICAL")));
        isDone("WINDOW_MISSING");
        record("staff-trainings", Map.of("heldOn", "2022-03-18", "topic", "社保代办", "staffIds", List.of(member)));
        isDone("STAFF_TRAINING_DUE");
        record("environment-campaigns", Map.of("heldOn", "2022-03-12", "kind", "CLEANING"));
        isDone("CAMPAIGN_MISSING");
        for (String kind : List.of("THREE_TALKS_ONE_REVIEW", "PARTY_LIFE", "CIVILISED_FAMILY", "PROSPERITY_MODEL")) {
            record("activities", Map.of("heldOn", "2022-03-05", "kind", kind));
        }
        isDone("GRATITUDE_SESSION_MISSING");
        isDone("PARTY_LIFE_MISSING");
        Client.get(COUNTY, TODOS).body("items.kind", hasItem("YEARLY_ACTIVITIES_MISSING"));
        record("activities", Map.of("heldOn", "2022-03-05", "kind", "LABOUR_MODEL"));
        record("activities", Map.of("heldOn", "2022-03-05", "kind", "VOLUNTEER"));
        isDone("YEARLY_ACTIVITIES_MISSING");
        var place = Map.<String, Object>of("from", "2022-02-01", "condition", "GOOD", "facilityClass", "POINTS_SHOP");
        record("facilities", place);
        Client.get(COUNTY, TODOS).body("items.kind", hasItem("MEETING_PLACE_MISSING"));
        record("facilities", with(place, "facilityClass", "PRACTICE_STATION"));
        isDone("MEETING_PLACE_MISSING");

        clock.turnTo(LocalDate.of(2022, 4, 1));
        Client.get(COUNTY, TODOS)
                .body(
                        "items.kind",
                        containsInAnyOrder(
                                "FACILITY_GAP", "CAMPAIGN_MISSING", "GRATITUDE_SESSION_MISSING", "PARTY_LIFE_MISSING"));
    }

    @Test
    void ordersAreToldUntilTheWorkIsDone() {
        var place = new Place("991237-S01", "991237101000");
        Places.await(place);
        String county = Tokens.client("county-991237", "991237");
        var order = Map.<String, Object>of(
                "siteCode", place.siteCode(), "reportedOn", "2022-03-01", "description", "路灯不亮", "urgency", "URGENT");
        String id = record("maintenance-orders", order, county);
        record("maintenance-orders", with(order, "completedOn", "2022-03-02"), county);
        Client.get(county, "todos?kind=MAINTENANCE_DUE&overdue=true")
                .body("items.recordId", contains(id))
                .body("items[0].dueOn", equalTo("2022-03-04"))
                .body("items[0].overdueDays", equalTo(16))
                .body("items[0].ledger", equalTo("/api/v1/site/maintenance-orders"));
    }

    @Test
    void threePartyMembersAreToHaveABranchOrGroup() {
        var place = new Place("991238-S01", "991238101000");
        Places.await(place);
        String county = Tokens.client("county-991238", "991238");
        String todo = "todos?kind=PARTY_ORGANIZATION_DUE";
        try (var monitoring = new OtherServices()) {
            person(monitoring, place, true, "");
            person(monitoring, place, true, "");
            person(monitoring, place, false, "");
            person(monitoring, place, true, ",\"to\":\"2022-01-01\"");
            Client.get(county, todo).body("items", empty());
            person(monitoring, place, true, "");
        }
        eventually(() -> Client.get(county, todo)
                .body("items.siteCode", contains(place.siteCode()))
                .body("items[0].ledger", equalTo("/api/v1/site/party-organizations")));
        record(
                "party-organizations",
                Map.of("siteCode", place.siteCode(), "establishedOn", "2022-03-01", "kind", "GROUP", "members", 3),
                county);
        Client.get(county, todo).body("items", empty());
    }

    private static void person(OtherServices monitoring, Place place, boolean member, String more) {
        monitoring.tell(
                "monitoring", "persons", "person", """
                {"id":"%s","version":1,"status":"ACTIVE","siteCode":"%s","from":"2018-12-01","partyMember":%s%s}
                """.formatted(UUID.randomUUID(), place.siteCode(), member, more));
    }
}
