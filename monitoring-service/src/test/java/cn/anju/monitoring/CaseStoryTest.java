package cn.anju.monitoring;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Client.without;
import static cn.anju.monitoring.CaseWalk.COUNTY;
import static cn.anju.monitoring.CaseWalk.SITE;
import static cn.anju.monitoring.CaseWalk.TOWNSHIP;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The story of a household at risk, over REST: who does what when, who may not, and when the risk is gone. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CaseStoryTest {
    private static final Map<String, Object> SECURED = Map.of(
            "schoolingSecured", true,
            "medicalSecured", true,
            "housingSecured", true,
            "waterSecured", true,
            "risksGone", true,
            "noNewRisk", true);

    @BeforeEach
    void placesAreKnown() {
        Places.await();
    }

    private static Map<String, Object> statement(String incomePerHead, String since) {
        return with(with(SECURED, "incomePerHead", Integer.valueOf(incomePerHead)), "incomeSince", since);
    }

    @Test
    void goesFromTheClueToTheDecision() {
        String household = Records.settle(Places.SITE);
        String clue = Client.create(
                "clues",
                Map.of(
                        "householdId",
                        household,
                        "raisedOn",
                        "2022-01-05",
                        "channel",
                        "CADRE_CHECKED",
                        "riskKinds",
                        List.of("ILLNESS")));
        var walk = CaseWalk.open(household, with(CaseWalk.record("2022-01-05"), "clueId", clue));
        Client.get(SITE, "cases/" + walk.id() + "/process")
                .body("state", equalTo("CLUE"))
                .body("dueOn", equalTo("2022-01-07"))
                .body("decideBy", equalTo("2022-01-20"))
                .body("allowedTransitions.action", contains("AUTHORISE"))
                .body("allowedTransitions[0].requirements.code", contains("AUTHORISATION"));

        String commitment = walk.attachCommitment();
        walk.ask(SITE, "AUTHORISE", Map.of()).statusCode(422).body("violations.code", contains("commitment-required"));
        walk.ask(SITE, "AUTHORISE", Map.of("evidence", List.of(UUID.randomUUID())))
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/evidence/0", "/evidence"));
        walk.step(SITE, "AUTHORISE", "2022-01-06", Map.of("evidence", List.of(commitment)))
                .body("state", equalTo("VERIFICATION"))
                .body("dueOn", equalTo("2022-01-09"));
        walk.step(TOWNSHIP, "VERIFY", "2022-01-08").body("dueOn", equalTo("2022-01-10"));
        walk.vote("2022-01-09");
        walk.ask(SITE, "PUBLISH", Map.of("on", "2022-01-10", "noticeTo", "2022-01-13"))
                .statusCode(422)
                .body("violations.code", contains("notice-too-short"));
        walk.step(SITE, "PUBLISH", "2022-01-10", Map.of("noticeTo", "2022-01-14"))
                .body("dueOn", equalTo("2022-01-15"));
        walk.ask(SITE, "END_NOTICE", Map.of("on", "2022-01-14"))
                .statusCode(422)
                .body("violations.code", contains("notice-running"));
        walk.step(SITE, "END_NOTICE", "2022-01-15").body("dueOn", equalTo("2022-01-16"));
        walk.ask(SITE, "CHECK", Map.of("note", "属实")).statusCode(403).body("code", equalTo("transition-forbidden"));
        walk.step(TOWNSHIP, "CHECK", "2022-01-16").body("allowedTransitions", hasSize(0));
        walk.ask(TOWNSHIP, "APPROVE", Map.of("category", "UNSTABLE_LIFTED")).statusCode(403);
        walk.ask(COUNTY, "APPROVE", Map.of("category", "MARGINAL"))
                .statusCode(422)
                .body("violations.code", contains("category-relocation"));
        walk.step(COUNTY, "APPROVE", "2022-01-17", Map.of("category", "UNSTABLE_LIFTED"))
                .body("state", equalTo("MONITORED"))
                .body("dueOn", nullValue());

        Client.get(SITE, "cases/" + walk.id())
                .body("version", equalTo(walk.version()))
                .body("decision", equalTo("MONITORED"))
                .body("decidedOn", equalTo("2022-01-17"))
                .body("category", equalTo("UNSTABLE_LIFTED"));
        Client.get(SITE, "cases/" + walk.id() + "/history")
                .body("items", hasSize(walk.version()))
                .body("items.version", hasItem(walk.version()));
        Client.get(SITE, "cases/" + walk.id() + "/transitions")
                .body(
                        "items.action",
                        hasItems("AUTHORISE", "VERIFY", "VOTE", "PUBLISH", "END_NOTICE", "CHECK", "APPROVE"))
                .body("items[0].given.evidence", contains(commitment))
                .body("items[0].actor", equalTo("site-manager"))
                .body("items[0].role", equalTo("SITE_MANAGER"))
                .body("items[0].dueOn", equalTo("2022-01-07"))
                .body("items.voter.findAll { it != null }", hasSize(6));
    }

    @Test
    void endsWhenTheRiskIsGoneAndBeginsAnew() {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05")).monitored();
        String loss = Client.create("persons", with(Records.person(walk.household()), "labourClass", "LOST"));
        walk.measure("ILLNESS", "2022-01-20");
        var poor = with(statement("5000", "2022-06"), "waterSecured", false);

        walk.ask(SITE, "PROPOSE_ELIMINATION", with(without(poor, "risksGone"), "on", "2022-08-01"))
                .statusCode(422)
                .body(
                        "violations.code",
                        containsInAnyOrder(
                                "below-monitoring-line",
                                "income-too-short",
                                "not-secured",
                                "required",
                                "measure-missing",
                                "no-labour"))
                .body("violations.message", hasItem(containsString("UNSTABLE_EMPLOYMENT")));
        given().auth()
                .oauth2(SITE)
                .header("Accept-Language", "zh-CN")
                .header("If-Match", walk.version())
                .contentType("application/json")
                .body(with(poor, "action", "PROPOSE_ELIMINATION"))
                .post(Client.path("cases") + "/" + walk.id() + "/transitions")
                .then()
                .statusCode(422)
                .body("violations.message", hasItem(containsString("务工不稳")));

        walk.measure("UNSTABLE_EMPLOYMENT", "2022-03-01");
        Client.patch("persons", loss, 1, Map.of("labourClass", "WEAK")).statusCode(200);
        String clue = Client.create(
                "clues",
                Map.of(
                        "householdId",
                        walk.household(),
                        "raisedOn",
                        "2022-07-20",
                        "channel",
                        "SELF_DECLARED",
                        "riskKinds",
                        List.of("HOUSING")));
        var fulfilled = statement("9800", "2022-02");
        walk.ask(SITE, "PROPOSE_ELIMINATION", with(fulfilled, "on", "2022-08-01"))
                .statusCode(422)
                .body("violations.code", contains("open-clues"));
        Client.patch("clues", clue, 1, Map.of("settledOn", "2022-07-25", "outcome", "UNFOUNDED"))
                .statusCode(200);
        walk.step(SITE, "PROPOSE_ELIMINATION", "2022-08-01", fulfilled)
                .body("state", equalTo("ELIMINATION_VERIFICATION"))
                .body("decideBy", equalTo("2022-08-16"));
        walk.step(SITE, "VERIFY", "2022-08-02");
        walk.proceed(LocalDate.parse("2022-08-03"));
        Client.patch("persons", loss, 2, Map.of("labourClass", "NONE")).statusCode(200);
        walk.ask(COUNTY, "ELIMINATE", Map.of("on", "2022-08-11"))
                .statusCode(422)
                .body("violations.code", contains("no-labour"));
        Client.patch("persons", loss, 3, Map.of("labourClass", "WEAK")).statusCode(200);
        walk.step(COUNTY, "ELIMINATE", "2022-08-11", Map.of()).body("state", equalTo("ELIMINATED"));
        Client.get("cases/" + walk.id())
                .body("decision", equalTo("MONITORED"))
                .body("eliminatedOn", equalTo("2022-08-11"));

        walk.step(SITE, "REOPEN", "2022-10-08")
                .body("state", equalTo("CLUE"))
                .body("dueOn", equalTo("2022-10-10"))
                .body("decideBy", equalTo("2022-10-23"));
        Client.get("cases/" + walk.id()).body("eliminatedOn", equalTo("2022-08-11"));
        walk.step(SITE, "AUTHORISE", "2022-10-09", Map.of("evidence", List.of(walk.attachCommitment())));
        walk.step(SITE, "VERIFY", "2022-10-10");
        walk.proceed(LocalDate.parse("2022-10-11"));
        walk.step(COUNTY, "APPROVE", "2022-10-19", Map.of("category", "SUDDEN_HARDSHIP"));
        Client.get("cases/" + walk.id())
                .body("decidedOn", equalTo("2022-10-19"))
                .body("monitoredOn", equalTo("2022-10-19"))
                .body("eliminatedOn", nullValue());
    }

    @Test
    void countsOneVoteOfEachMemberOfThePanel() {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05"));
        walk.step(SITE, "AUTHORISE", "2022-01-06", Map.of("evidence", List.of(walk.attachCommitment())));
        walk.step(SITE, "VERIFY", "2022-01-08");
        String health = Tokens.ofBureau("health");
        walk.step(health, "VOTE", "2022-01-09", Map.of("approve", false, "note", "病情不属实"));
        walk.ask(health, "VOTE", Map.of("approve", true))
                .statusCode(422)
                .body("violations.code", contains("voted-already"));
        walk.ask(Tokens.ofBureau("commerce"), "VOTE", Map.of("approve", true))
                .statusCode(422)
                .body("violations.code", contains("not-on-panel"));
        walk.ask(Tokens.ofBureau("water"), "VOTE", Map.of("approve", true, "voter", "housing"))
                .statusCode(422)
                .body("violations.code", contains("vote-of-another"));
        walk.ask(TOWNSHIP, "VOTE", Map.of("approve", true)).statusCode(403);
        walk.step(Tokens.system(), "VOTE", "2022-01-09", Map.of("approve", true, "voter", "housing"))
                .body("votes.inFavour", contains("housing"))
                .body("votes.against", contains("health"))
                .body("votes.needed", equalTo(6));
        walk.ask(TOWNSHIP, "PUBLISH", Map.of("on", "2022-01-10", "noticeTo", "2022-01-20"))
                .statusCode(422)
                .body("violations[0].code", equalTo("votes-missing"))
                .body("violations[0].message", equalTo("The joint review has 1 votes in favour and needs 6"));
        walk.step(TOWNSHIP, "DISMISS", "2022-01-11").body("state", equalTo("DISMISSED"));
        Client.get("cases/" + walk.id())
                .body("decision", equalTo("DISMISSED"))
                .body("decidedOn", equalTo("2022-01-11"))
                .body("monitoredOn", nullValue());
    }

    @Test
    void keepsTheOrderOfTheSteps() {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05"));
        walk.ask(COUNTY, "APPROVE", Map.of("category", "UNSTABLE_LIFTED"))
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"))
                .body("detail", containsString("AUTHORISE, DISMISS"));
        walk.ask(SITE, "AUTHORISE", Map.of("on", "2022-01-04", "evidence", List.of(walk.attachCommitment())))
                .statusCode(422)
                .body("violations.code", contains("not-before"));
        walk.ask(SITE, "AUTHORISE", Map.of("on", "2999-01-01"))
                .statusCode(422)
                .body("violations.code", contains("not-in-future"));
        walk.ask(SITE, "AUTHORIZE", Map.of("reason", "x"))
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/action", "/reason"));
        Client.sending(SITE, Map.of("action", "AUTHORISE"))
                .post(Client.path("cases") + "/" + walk.id() + "/transitions")
                .then()
                .statusCode(428);
    }

    @Test
    void letsOneOfTwoAtOnceWin() throws Exception {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05"));
        var step = Map.of("action", "AUTHORISE", "evidence", List.of(walk.attachCommitment()));
        Callable<Response> ask = () -> walk.ask(SITE, step);

        assertThat(Client.atOnce(Collections.nCopies(4, ask))).isEqualTo(Map.of(201, 1, 412, 3));
        Client.get("cases/" + walk.id() + "/transitions").body("items", hasSize(1));
    }

    @Test
    void takesARepeatedStepOnce() {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05"));
        var step = new HashMap<String, Object>(
                Map.of("action", "AUTHORISE", "evidence", List.of(walk.attachCommitment())));
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            repeatable(walk, key, step).statusCode(201).body("version", equalTo(2));
        }
        repeatable(walk, key, with(step, "note", "另一个")).statusCode(422).body("code", equalTo("idempotency-conflict"));
    }

    private static ValidatableResponse repeatable(CaseWalk walk, String key, Map<String, ?> step) {
        return Client.sending(SITE, step)
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key)
                .post(Client.path("cases") + "/" + walk.id() + "/transitions")
                .then();
    }

    @Test
    void isNotKnownElsewhere() {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05"));
        String outsider = Tokens.atSites("site-manager", Places.OTHER_SITE);
        walk.ask(outsider, "AUTHORISE", Map.of()).statusCode(404);
        for (String what : List.of("", "/process", "/transitions", "/notice")) {
            Client.get(outsider, "cases/" + walk.id() + what).statusCode(404);
        }
        Client.get(outsider, "case-todos?limit=500").body("items.caseId", not(hasItem(walk.id())));
    }

    @Test
    void decidesNothingByACorrection() {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05"));
        Client.patch(COUNTY, "cases", walk.id(), 1, Map.of("state", "MONITORED", "category", "MARGINAL"))
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/state", "/category"))
                .body("violations.code", contains("by-transition-only", "by-transition-only"));
        Client.post(
                        "cases",
                        with(
                                with(CaseWalk.record("2022-01-05"), "householdId", walk.household()),
                                "state",
                                "MONITORED"))
                .statusCode(422);
        Client.patch(SITE, "cases", walk.id(), 1, Map.of("openedOn", "2022-01-03"))
                .statusCode(200)
                .body("dueOn", equalTo("2022-01-05"));
        Client.patch(SITE, "cases", walk.id(), 2, Map.of("riskKinds", List.of("ILLNESS")))
                .statusCode(200)
                .body("state", equalTo("CLUE"));
    }

    @Test
    void monitorsAHouseholdByOneCaseAtATime() {
        var first = CaseWalk.open(CaseWalk.record("2022-01-05")).monitored();
        var second = CaseWalk.open(first.household(), CaseWalk.record("2022-02-05"));
        second.step(SITE, "AUTHORISE", "2022-02-06", Map.of("evidence", List.of(second.attachCommitment())));
        second.step(SITE, "VERIFY", "2022-02-07");
        second.proceed(LocalDate.parse("2022-02-08"));
        second.ask(COUNTY, "APPROVE", Map.of("category", "SUDDEN_HARDSHIP"))
                .statusCode(409)
                .body("violations.pointer", contains("/householdId"));
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
                .body("items.find { it.caseId == '" + late.id() + "' }.overdueDays", equalTo(10))
                .body("items.find { it.caseId == '" + late.id() + "' }.name.zh", equalTo("办理下一步：线索待授权核实"));

        late.step(
                SITE, "AUTHORISE", today.minusDays(3).toString(), Map.of("evidence", List.of(late.attachCommitment())));
        late.step(SITE, "VERIFY", today.minusDays(2).toString());
        late.step(Tokens.ofBureau("health"), "VOTE", today.toString(), Map.of("approve", true));
        todos(COUNTY, "bureau=water", late)
                .body("items.findAll { it.caseId == '" + late.id() + "' }.kind", contains("VOTE"));
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
        Client.get(COUNTY, "case-todos?kind=SOON&from=2022-01-01")
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("?kind", "?from"));
    }

    private static ValidatableResponse todos(String token, String query, CaseWalk walk) {
        return Client.get(token, "case-todos?limit=500&" + query)
                .statusCode(200)
                .body("items.caseId", hasItem(walk.id()));
    }

    private static List<String> found(String token, String query, CaseWalk walk) {
        List<Map<String, Object>> items = Client.get(token, "case-todos?limit=500&" + query)
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .filter(item -> walk.id().equals(item.get("caseId")))
                .map(item -> item.get("kind") + " " + item.get("subject"))
                .toList();
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
    void isNotVoidedByOthersOnceTheCountyHasDecided() {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05")).monitored();
        Client.makeVoid(SITE, "cases", walk.id()).statusCode(403).body("code", equalTo("decided-by-county"));
        Client.makeVoid(COUNTY, "cases", walk.id()).statusCode(200).body("status", equalTo("VOIDED"));
        var mistaken = CaseWalk.open(CaseWalk.record("2022-01-05"));
        Client.makeVoid(SITE, "cases", mistaken.id()).statusCode(200);
        mistaken.ask(SITE, "AUTHORISE", Map.of()).statusCode(412);
        Client.get(SITE, "cases/" + mistaken.id() + "/process").body("allowedTransitions", hasSize(0));
    }

    @Test
    void listsWhatIsDuePageByPage() {
        CaseWalk.open(CaseWalk.record("2022-01-05")).monitored();
        var all = Client.get(SITE, "case-todos?kind=MEASURE&limit=500").extract();
        List<String> expected = all.path("items.collect { it.caseId + it.subject }");
        var found = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = Client.get(SITE, "case-todos?kind=MEASURE&limit=1" + cursor)
                    .statusCode(200)
                    .extract();
            found.addAll(page.path("items.collect { it.caseId + it.subject }"));
            cursor = page.path("nextCursor") == null ? null : "&cursor=" + page.path("nextCursor");
        }
        assertThat(found).hasSizeGreaterThan(1).isEqualTo(expected);
    }

    @Test
    void keepsTheDatesThatASystemTells() {
        var walk = CaseWalk.open(CaseWalk.record("2022-01-05"));
        walk.step(
                Tokens.system(),
                "AUTHORISE",
                "2022-01-06",
                Map.of("evidence", List.of(walk.attachCommitment()), "recordedOn", "2022-01-07"));
        Client.get("cases/" + walk.id() + "/transitions")
                .body("items[0].on", equalTo("2022-01-06"))
                .body("items[0].recordedOn", equalTo("2022-01-07"))
                .body("items[0].late", equalTo(false));
    }
}
