package cn.anju.monitoring;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.monitoring.CaseWalk.COUNTY;
import static cn.anju.monitoring.CaseWalk.SITE;
import static cn.anju.monitoring.CaseWalk.TOWNSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cases owe and show: help, the months' entries, what is due for whom, the public notice. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CaseDutyTest {
    @BeforeEach
    void placesAreKnown() {
        Places.await();
    }

    @Test
    void helpsFirstInTheGreenChannel() {
        var normal = CaseWalk.open(CaseWalk.record("2022-01-05"));
        var measure = Map.of("from", "2022-01-06", "riskKind", "ILLNESS", "kind", "MEDICAL_AID", "state", "UNDERWAY");
        Client.post("support-measures", with(measure, "caseId", normal.id()))
                .statusCode(422)
                .body("violations.code", contains("case-not-monitored"));
        var green = CaseWalk.open(with(CaseWalk.record("2022-01-05"), "route", "GREEN_CHANNEL"));
        Client.post("support-measures", with(measure, "caseId", green.id()))
                .statusCode(201)
                .body("siteCode", equalTo(Places.SITE));
        Client.get("cases/" + green.id() + "/process").body("dueOn", equalTo("2022-02-04"));
    }

    @Test
    void tellsWhatIsDue() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var late = CaseWalk.open(CaseWalk.record(today.minusDays(12).toString()));
        Client.get(SITE, "cases/" + late.id() + "/process").body("overdueDays", equalTo(10));
        todos(SITE, "kind=NEXT_STEP&overdue=true", late)
                .body("items.find { it.recordId == '" + late.id() + "' }.overdueDays", equalTo(10))
                .body("items.find { it.recordId == '" + late.id() + "' }.name.zh", equalTo("办理下一步：线索待授权核实"));

        late.step(
                SITE, "AUTHORISE", today.minusDays(3).toString(), Map.of("evidence", List.of(late.attachCommitment())));
        late.step(SITE, "VERIFY", today.minusDays(2).toString());
        late.step(Tokens.ofBureau("health"), "VOTE", today.toString(), Map.of("approve", true));
        todos(COUNTY, "bureau=water", late)
                .body("items.findAll { it.recordId == '" + late.id() + "' }.kind", contains("VOTE"));
        assertThat(found(COUNTY, "bureau=health", late)).isEmpty();

        var monitored = CaseWalk.open(CaseWalk.record("2022-01-05")).monitored();
        monitored.measure("ILLNESS", "2022-01-20");
        String lastMonth = today.minusMonths(1).toString().substring(0, 7);
        String thisMonth = today.toString().substring(0, 7);
        assertThat(found(TOWNSHIP, "siteCode=" + Places.SITE, monitored))
                .containsExactlyInAnyOrder(
                        "MEASURE UNSTABLE_EMPLOYMENT", "MONTHLY_UPDATE " + lastMonth, "MONTHLY_UPDATE " + thisMonth);
        Client.create(
                "case-updates",
                Map.of(
                        "caseId",
                        monitored.id(),
                        "updatedOn",
                        today.toString(),
                        "month",
                        lastMonth,
                        "riskChange",
                        "EASED"));
        assertThat(found(TOWNSHIP, "kind=MONTHLY_UPDATE&regionCode=360732101", monitored))
                .containsExactly("MONTHLY_UPDATE " + thisMonth);
        assertThat(found(COUNTY, "bureau=human-resources", monitored)).containsExactly("MEASURE UNSTABLE_EMPLOYMENT");
        Client.get(COUNTY, "todos?kind=SOON&from=2022-01-01")
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("?kind", "?from"));
    }

    private static ValidatableResponse todos(String token, String query, CaseWalk walk) {
        return Client.get(token, "todos?limit=500&" + query).statusCode(200).body("items.recordId", hasItem(walk.id()));
    }

    private static List<String> found(String token, String query, CaseWalk walk) {
        List<Map<String, Object>> items = Client.get(token, "todos?limit=500&" + query)
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .filter(item -> walk.id().equals(item.get("recordId")))
                .map(item -> item.get("kind") + " " + item.get("subject"))
                .toList();
    }

    @Test
    void listsWhatIsDuePageByPage() {
        CaseWalk.open(CaseWalk.record("2022-01-05")).monitored();
        var all = Client.get(SITE, "todos?kind=MEASURE&limit=500").extract();
        List<String> expected = all.path("items.collect { it.recordId + it.subject }");
        var found = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = Client.get(SITE, "todos?kind=MEASURE&limit=1" + cursor)
                    .statusCode(200)
                    .extract();
            found.addAll(page.path("items.collect { it.recordId + it.subject }"));
            cursor = page.path("nextCursor") == null ? null : "&cursor=" + page.path("nextCursor");
        }
        assertThat(found).hasSizeGreaterThan(1).isEqualTo(expected);
    }

    @Test
    void owesAnEntryOfEveryMonthWhileItIsMonitored() {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05")).monitored();
        int before = due("2021-12");
        assertThat(before).isZero();
        int owed = due("2022-01");
        assertThat(owed).isPositive();
        var update = Map.of("caseId", walk.id(), "updatedOn", "2022-02-03", "month", "2022-01");
        Client.post("case-updates", with(update, "recordedOn", "2022-02-03"))
                .statusCode(201)
                .body("late", equalTo(false));
        Client.post("case-updates", with(update, "recordedOn", "2022-02-04"))
                .statusCode(201)
                .body("late", equalTo(true));
        Client.post("case-updates", with(update, "month", "2999-01"))
                .statusCode(422)
                .body("violations.pointer", contains("/month"));
    }

    private static int due(String month) {
        return Client.get(COUNTY, "case-updates/completeness?period=" + month + "&siteCode=" + Places.SITE)
                .statusCode(200)
                .extract()
                .path("items[0].due");
    }

    @Test
    void printsANoticeThatTellsNothingPrivate() {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05"));
        var head = with(with(Records.person(walk.household()), "relationToHead", "01"), "phone", "13900000000");
        Client.create("persons", head);
        Client.get(SITE, "cases/" + walk.id() + "/notice").statusCode(409).body("code", equalTo("no-notice"));
        walk.monitored();

        var answer = Client.get(SITE, "cases/" + walk.id() + "/notice").statusCode(200);
        String page = answer.extract().asString();
        assertThat(answer.extract().contentType()).startsWith("text/html");
        assertThat(page)
                .contains("关于拟纳入防止返贫监测对象的公示", "钟**", "务工不稳", "2022年1月10日至2022年1月14日")
                .doesNotContain("钟小明", (String) head.get("idNumber"), "13900000000", "因病", "住院");
        Client.get(Tokens.inRegions("analyst", "360732"), "cases/" + walk.id() + "/notice")
                .statusCode(403);
    }
}
