package cn.anju.site.profile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The file of a site says what its ledgers do, on the day on which it is read. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SiteProfileTest {
    private static final Place SITE = new Place("991212-S01", "991212101000");
    private static final Place NEW = new Place("991212-S02", "991212102000");
    private static final String COUNTY = Tokens.client("county-991212", "991212");

    @Inject
    TurnableClock clock;

    @BeforeEach
    void onADayInMarch() {
        clock.turnTo(LocalDate.of(2022, 3, 20));
        Places.await(SITE, NEW);
    }

    @AfterEach
    void backToToday() {
        clock.turnBack();
    }

    private static void at(String ledger, Object... fields) {
        var record = new HashMap<String, Object>(Map.of("siteCode", SITE.siteCode()));
        for (int i = 0; i < fields.length; i += 2) {
            record.put((String) fields[i], fields[i + 1]);
        }
        Client.post(COUNTY, ledger, record).statusCode(201);
    }

    @Test
    void tellsWhatTheLedgersSay() {
        at(
                "site-leaders",
                "from",
                "2021-06-01",
                "name",
                "钟明",
                "post",
                "镇长",
                "level",
                "SITE",
                "planFiledOn",
                "2022-02-20");
        at("leader-visits", "visitedOn", "2022-02-11", "purpose", "SAFETY");
        at("leader-visits", "visitedOn", "2022-03-04", "purpose", "SAFETY");
        at("liaison-cadres", "from", "2022-03-01", "name", "李敏", "unit", "县税务局驻村工作队");
        Client.post(COUNTY, "leader-hearings", Map.of("siteCodes", List.of(SITE.siteCode()), "heardOn", "2022-03-15"))
                .statusCode(201);
        at("staff", "from", "2021-03-01", "name", "谢芳", "fullTime", false, "paidFromBudget", false);
        at("service-windows", "from", "2021-05-10", "services", List.of("MEDICAL", "EMPLOYMENT"));
        at(
                "hazards",
                "foundOn",
                "2022-03-01",
                "dueOn",
                "2022-03-15",
                "kind",
                "FIRE",
                "severity",
                "HIGH",
                "description",
                "楼道堆放杂物");
        at(
                "hazards",
                "foundOn",
                "2022-03-10",
                "dueOn",
                "2022-03-30",
                "kind",
                "HOUSING",
                "severity",
                "LOW",
                "description",
                "外墙脱落");
        at(
                "public-requests",
                "raisedOn",
                "2022-03-12",
                "category",
                "UTILITIES",
                "channel",
                "WINDOW",
                "content",
                "水压不足");
        at("facilities", "from", "2018-10-01", "facilityClass", "ROAD", "condition", "GOOD");
        at("facilities", "from", "2018-10-01", "facilityClass", "GAS", "condition", "DAMAGED");
        at("maintenance-orders", "reportedOn", "2022-03-01", "description", "路灯不亮", "urgency", "URGENT");
        at("inspections", "inspectedOn", "2022-03-08", "kind", "FIRE", "inspector", "钟明");
        at("inspections", "inspectedOn", "2022-02-08", "kind", "HOUSING", "inspector", "钟明");
        at("activities", "heldOn", "2022-03-05", "kind", "VOLUNTEER", "participants", 12);

        Client.get(COUNTY, "sites/" + SITE.siteCode() + "/profile")
                .statusCode(200)
                .body("code", equalTo(SITE.siteCode()))
                .body("on", equalTo("2022-03-20"))
                .body("numbers.residents", equalTo(320))
                .body("numbers.sizeClass", equalTo("MEDIUM"))
                .body("numbers.sizeSince", equalTo("2018-10-01"))
                .body("numbers.regionName", equalTo("某乡"))
                .body("leading.leaderName", equalTo("钟明"))
                .body("leading.planFiledOn", equalTo("2022-02-20"))
                .body("leading.taskListFiledOn", nullValue())
                .body("leading.visits", equalTo(1))
                .body("leading.visitsMissing", equalTo(1))
                .body("leading.lastVisitOn", equalTo("2022-03-04"))
                .body("leading.lastHeardOn", equalTo("2022-03-15"))
                .body("leading.liaisonName", equalTo("李敏"))
                .body("staffing.fullTime", equalTo(0))
                .body("staffing.partTime", equalTo(1))
                .body("staffing.fullTimeMissing", equalTo(1))
                .body("staffing.windows", equalTo(1))
                .body("staffing.services", contains("EMPLOYMENT", "MEDICAL"))
                .body("hazards.open", equalTo(2))
                .body("hazards.overdue", equalTo(1))
                .body("hazards.first.kind", contains("HIGH FIRE", "LOW HOUSING"))
                .body("hazards.first.overdueDays", contains(5, 0))
                .body("requests.open", equalTo(1))
                .body("requests.overdue", equalTo(0))
                .body("facilities.classes.facilityClass", contains("GAS", "ROAD"))
                .body("facilities.missing", hasItem("STREET_LIGHT"))
                .body("facilities.missing", not(hasItem("ROAD")))
                .body("facilities.damaged", contains("GAS"))
                .body("maintenance.overdue", equalTo(1))
                .body("inspections.kinds.kind", contains("GEOLOGICAL", "HOUSING", "FIRE"))
                .body("inspections.kinds.thisMonth", contains(false, false, true))
                .body("inspections.kinds.lastOn", contains(null, "2022-02-08", "2022-03-08"))
                .body("activities.quarter", equalTo("2022-Q1"))
                .body("activities.kinds.participants", contains(12))
                .body("due.month", equalTo("2022-03"))
                .body(
                        "due.ledgers.ledger",
                        hasItems(
                                "/api/v1/site/leader-visits",
                                "/api/v1/site/inspections",
                                "/api/v1/site/activities",
                                "/api/v1/site/hazards"))
                .body("due.ledgers.ledger", not(hasItem("/api/v1/site/leader-hearings")))
                .body("due.ledgers.find { it.ledger.endsWith('/inspections') }.missing", equalTo(2))
                .body("due.ledgers.find { it.ledger.endsWith('/leader-visits') }.state", equalTo("NOT_DUE"));
    }

    @Test
    void isThereForASiteOfWhichNothingIsRecordedYet() {
        Client.get(COUNTY, "sites/" + NEW.siteCode() + "/profile")
                .statusCode(200)
                .body("leading.leaderId", nullValue())
                .body("leading.visitsMissing", equalTo(2))
                .body("staffing.services", empty())
                .body("hazards.first", empty())
                .body("facilities.classes", empty())
                .body("activities.kinds", empty())
                .body("inspections.kinds", hasSize(3));
    }

    @Test
    void isUnknownOutsideTheScope() {
        Client.get(Tokens.atSites("site-manager", SITE.siteCode()), "sites/" + SITE.siteCode() + "/profile")
                .statusCode(200);
        Client.get(Tokens.atSites("site-manager", NEW.siteCode()), "sites/" + SITE.siteCode() + "/profile")
                .statusCode(404);
        Client.get(COUNTY, "sites/991212-S99/profile").statusCode(404);
        Client.get(COUNTY, "sites/" + SITE.siteCode() + "/profile?on=2022-03-01")
                .statusCode(400);
    }
}
