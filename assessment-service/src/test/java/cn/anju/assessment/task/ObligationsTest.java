package cn.anju.assessment.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import biweekly.Biweekly;
import cn.anju.assessment.testing.NeighbourServices;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What tasks ask for, as servers tell it that answer like the other services, in a county of its own. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@QuarkusTestResource(NeighbourServices.class)
class ObligationsTest {
    private static final String COUNTY = "991341";
    private static final String ADMIN = Tokens.inRegions("county-admin", COUNTY);
    private static final String R26 = "obligations?on=2022-03-28&row=R26";

    @BeforeEach
    void county() {
        NeighbourServices.reset();
        Places.await(new Place(COUNTY + "-S01", COUNTY + "101000"), new Place(COUNTY + "-S02", COUNTY + "101000"));
        NeighbourServices.answer("site", "on=2022-03-28", Answers.row("R26", COUNTY, "S01 3/3", "S02 3/1"));
        NeighbourServices.answer("site", "on=2022-02-28", Answers.row("R26", COUNTY, "S01 3/3", "S02 3/2"));
    }

    @Test
    void listsEveryTaskWithWhatSettlesIt() {
        Client.get(ADMIN, "tasks")
                .statusCode(200)
                .body("items", hasSize(43))
                .body("items.row", hasItems("R01", "R39", "C08", "C09", "C14", "C24"))
                .body("items.find { it.row == 'R26' }.services", contains("site"))
                .body("items.find { it.row == 'R06' }.services", contains("employment", "site"))
                .body("items.find { it.row == 'C14' }.settledBy", equalTo("REPORT"))
                .body("items.find { it.row == 'C14' }.lead", contains("human-resources"));
    }

    @Test
    void followsTheRecordsOfServicesPlaceByPlace() {
        Client.get(ADMIN, R26)
                .statusCode(200)
                .body("items.period", contains("2022-02", "2022-02", "2022-03", "2022-03"))
                .body("items.state", contains("MET", "OVERDUE", "MET", "DUE_SOON"))
                .body("items[3].siteCode", equalTo(COUNTY + "-S02"))
                .body("items[3].due", equalTo(3))
                .body("items[3].done", equalTo(1))
                .body("items[3].dueOn", equalTo("2022-03-31"))
                .body("items[3].openAt", contains("/api/v1/site/inspections?siteCode=" + COUNTY + "-S02"));
        Client.get(ADMIN, R26 + "&state=OVERDUE").body("items", hasSize(1));
        Client.get(ADMIN, R26 + "&earlier=0").body("items", hasSize(2));
        Client.get(ADMIN, R26 + "&bureau=finance").body("items", hasSize(0));
        assertThat(NeighbourServices.tokenAt("site")).isEqualTo("Bearer " + ADMIN);
    }

    @Test
    void doesNotKnowWhatAServiceDoesNotTell() {
        String rows = R26 + "&row=R13&row=R37";
        NeighbourServices.without("industry", () -> Client.get(ADMIN, rows)
                .statusCode(200)
                .body("items.findAll { it.row == 'R13' }.state", contains("UNKNOWN"))
                .body(
                        "items.findAll { it.row == 'R13' }.reason.en",
                        contains("industry: the service cannot be reached"))
                .body("items.findAll { it.row == 'R26' }.state", contains("MET", "OVERDUE", "MET", "DUE_SOON"))
                .body("items.findAll { it.row == 'R37' }.state", everyItem(equalTo("NOT_DUE"))));
        NeighbourServices.delay("industry", 4);
        Client.get(ADMIN, rows)
                .statusCode(200)
                .body("items.findAll { it.row == 'R13' }.state", contains("UNKNOWN"))
                .body("items.find { it.row == 'R13' }.reason.en", containsString("no answer within"))
                .body("items.findAll { it.row == 'R26' }.state", hasItem("MET"));
    }

    @Test
    void isNotMetByOneServiceWhereAnotherIsSilent() {
        NeighbourServices.answer("employment", "on=2022-03-28", Answers.row("R06", COUNTY, "S01 1/1"));
        NeighbourServices.answer("site", "on=2022-03-28", Answers.row("R06", COUNTY, "S01 1/1"));
        Client.get(ADMIN, "obligations?on=2022-03-28&row=R06")
                .body("items.state", contains("MET"))
                .body("items[0].due", equalTo(2));
        NeighbourServices.fail("site", 503);
        Client.get(ADMIN, "obligations?on=2022-03-28&row=R06")
                .body("items.state", contains("UNKNOWN"))
                .body("items[0].reason.zh", equalTo("site：服务返回状态503"));
    }

    @Test
    void sumsUpByBureauAndTownship() {
        String find = ".find { it.code == '%s' }.";
        Client.get(ADMIN, "tasks/progress?on=2022-03-28&row=R26&row=R34")
                .statusCode(200)
                .body("bureaus" + find.formatted("rural-revitalization") + "met", equalTo(2))
                .body("bureaus" + find.formatted("rural-revitalization") + "overdue", equalTo(1))
                .body("bureaus" + find.formatted("rural-revitalization") + "notDue", equalTo(1))
                .body("townships" + find.formatted(COUNTY + "101") + "dueSoon", equalTo(1));
    }

    @Test
    void givesACalendarThatProgramsRead() {
        String text = Client.as(ADMIN)
                .accept("text/calendar")
                .get(Client.path("tasks/calendar.ics?year=2022&bureau=publicity-dept"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(text.lines().mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(octets -> octets <= 75);
        var events = Biweekly.parse(text).first().getEvents();
        assertThat(events.stream().map(event -> event.getUid().getValue()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "R31-2022@anju",
                        "R32-2022-Q1@anju",
                        "R32-2022-Q2@anju",
                        "R32-2022-Q3@anju",
                        "R32-2022-Q4@anju");
        assertThat(events.stream()
                        .filter(event -> event.getUid().getValue().equals("R31-2022@anju"))
                        .map(event -> event.getSummary().getValue()))
                .containsExactly("R31 文明实践站、积分超市与年度评选活动（2022）");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        Client.get(ADMIN, "obligations?row=R77&state=DONE&earlier=99&page=2")
                .statusCode(400)
                .body("violations", hasSize(4));
        Client.get(ADMIN, "tasks?row=R01").statusCode(400);
        Client.get(ADMIN, "tasks/calendar.ics?year=22").statusCode(400);
    }

    @Test
    void showsNobodyMoreThanItsScope() {
        Client.get(Tokens.inRegions("county-admin", "991349"), "obligations?on=2022-03-28&row=R34&row=R37")
                .statusCode(200)
                .body("items", hasSize(0));
        Client.get(ADMIN, "obligations?on=2022-03-28&row=R34")
                .body("items.regionCode", contains(COUNTY))
                .body("items.regionCode", not(hasItem("360732")));
    }
}
