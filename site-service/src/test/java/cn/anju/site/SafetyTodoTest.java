package cn.anju.site;

import static cn.anju.site.OwnCounty.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What officers are told that their sites still owe for being safe and heard, and what settles the rows of the annex on it. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SafetyTodoTest {
    private static final OwnCounty COUNTY = new OwnCounty("991246");
    private static final String TODOS = "todos?kind=GEOLOGICAL_INSPECTION_DUE&kind=HOUSING_INSPECTION_DUE"
            + "&kind=FIRE_INSPECTION_DUE&kind=HAZARD_TO_RECTIFY&kind=HAZARD_TO_RECHECK&kind=REQUEST_TO_SETTLE";

    @Inject
    TurnableClock clock;

    @BeforeEach
    void onADayInMarch() {
        clock.turnTo(LocalDate.of(2022, 3, 20));
        COUNTY.begin();
    }

    @AfterEach
    void backToToday() {
        clock.turnBack();
    }

    private static String create(String ledger, Map<String, ?> record) {
        return Client.post(COUNTY.manager(), ledger, record)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void counts(int part, int due, int done) {
        String counts = "items[0].parts[" + part + "].counts.";
        Client.get(COUNTY.system(), "task-evidence?row=R26&on=2022-03-20")
                .statusCode(200)
                .body(counts + "due", equalTo(due))
                .body(counts + "done", equalTo(done));
    }

    @Test
    void tellWhatIsOwedUntilItIsDone() {
        Client.get(COUNTY.system(), TODOS)
                .statusCode(200)
                .body(
                        "items.kind",
                        contains("FIRE_INSPECTION_DUE", "GEOLOGICAL_INSPECTION_DUE", "HOUSING_INSPECTION_DUE"))
                .body("items[0].dueOn", equalTo("2022-03-31"));
        counts(0, 3, 0);
        for (String kind : List.of("FIRE", "GEOLOGICAL", "HOUSING")) {
            create(
                    "inspections",
                    Map.of("siteCode", COUNTY.site(), "inspectedOn", "2022-03-08", "kind", kind, "inspector", "钟明"));
        }
        counts(0, 3, 3);
        Client.get(COUNTY.system(), TODOS).body("items.size()", equalTo(0));
        String hazard = create(
                "hazards",
                Map.of(
                        "siteCode", COUNTY.site(),
                        "foundOn", "2022-03-08",
                        "kind", "FIRE",
                        "severity", "HIGH",
                        "owner", "刘文",
                        "description", "楼道堆放杂物"));
        create(
                "public-requests",
                Map.of(
                        "siteCode", COUNTY.site(),
                        "raisedOn", "2022-03-10",
                        "category", "UTILITIES",
                        "channel", "WINDOW",
                        "content", "楼道灯不亮"));
        counts(1, 1, 0);
        Client.get(COUNTY.system(), TODOS)
                .body("items.kind", contains("HAZARD_TO_RECTIFY", "REQUEST_TO_SETTLE"))
                .body("items.overdueDays", contains(2, 0))
                .body("items[0].recordId", equalTo(hazard))
                .body("items[0].ledger", equalTo("/api/v1/site/hazards"));
        step(
                        COUNTY.manager(),
                        "hazards",
                        hazard,
                        1,
                        Map.of("action", "RECTIFY", "on", "2022-03-18", "by", "刘文", "note", "已清理"))
                .statusCode(201);
        counts(1, 1, 1);
        Client.get(COUNTY.system(), TODOS)
                .body("items.kind", containsInAnyOrder("HAZARD_TO_RECHECK", "REQUEST_TO_SETTLE"));
        step(COUNTY.township(), "hazards", hazard, 2, Map.of("action", "CLOSE", "on", "2022-03-19", "by", "钟明"))
                .statusCode(201);
        Client.get(COUNTY.system(), TODOS).body("items.kind", contains("REQUEST_TO_SETTLE"));
    }
}
