package cn.anju.monitoring;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Imports.text;
import static cn.anju.monitoring.CaseWalk.COUNTY;
import static cn.anju.monitoring.CaseWalk.SITE;
import static cn.anju.monitoring.CaseWalk.TOWNSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import cn.anju.monitoring.comparison.Comparisons;
import cn.anju.monitoring.comparison.Population;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * How nobody falls back unseen, over REST and on the days on which it happens: a bureau's file raises warnings, one is
 * confirmed at home and becomes a case, the case goes through every hand that it must and through no other, help comes, half a
 * year later the risk is gone, and when the family is struck again its case is taken up anew.
 */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FollowUpStoryTest {
    private static final int ROWS = 20_000;
    private static final int WARNINGS = 375;
    private static final String INSURANCE = Comparisons.OFFICER;
    private static final String HEALTH = Tokens.ofBureau("health");
    private static final Map<String, Object> SECURED = Map.of(
            "schoolingSecured", true,
            "medicalSecured", true,
            "housingSecured", true,
            "waterSecured", true,
            "risksGone", true,
            "noNewRisk", true);

    @Inject
    TurnableClock clock;

    @Inject
    Database database;

    private LocalDate today;
    private CaseWalk walk;
    private String forgotten;

    @AfterEach
    void backToToday() {
        clock.turnBack();
    }

    private void day(String date) {
        today = LocalDate.parse(date);
        clock.turnTo(today);
    }

    @Test
    void followsAFamilyFromTheFileOfTheBureauToTheReopenedCase() {
        var registered = Population.registered();
        setTheLine();
        day("2022-03-20");
        String source = handInTheFile(registered);
        String household = verifyAtHome(source);
        openTheCase(household);
        identify();
        tellOfTheForgotten();
        support();
        eliminate();
        takeUpAgain();
    }

    private static void setTheLine() {
        var line = Map.of(
                "validIn", "3607", "from", "2022-01-01", "to", "2023-01-01", "amount", 6000, "source", "2022年监测线");
        UUID id = UUID.nameUUIDFromBytes("line of 2022".getBytes(StandardCharsets.UTF_8));
        Client.sending(Tokens.system(), line).put(Client.path("monitoring-lines/" + id));
    }

    /** Of the lifted half who are in the file a half is over its limit, of the others a quarter over theirs. */
    private String handInTheFile(List<String> registered) {
        var lines = new ArrayList<>(List.of(Comparisons.HEADER));
        int step = ROWS / Population.PEOPLE;
        for (int i = 0; i < ROWS; i++) {
            boolean known = i % step == 0;
            String number = known ? registered.get(i / step) : Population.stranger(i);
            String cost = known ? List.of("30000", "12000.00", "9342", "100.5").get(i / step % 4) : "99999";
            lines.add("张三丰,%s,%s,2022-03-01".formatted(number, cost));
        }
        byte[] file = text(lines.toArray(String[]::new));
        String source = Comparisons.register();
        Comparisons.send(SITE, source, "?asOf=2022-03-18", file).statusCode(403);
        var job = Comparisons.compare(source, "?asOf=2022-03-18", file);
        assertThat(job.getMap("$")).containsEntry("rows", ROWS).containsEntry("created", WARNINGS);
        Client.get("warnings?include=total&limit=1&sourceId=" + source).body("total", equalTo(WARNINGS));
        Client.get("warnings?include=total&limit=1&siteCode=" + Places.SITE + "&sourceId=" + source)
                .body("total", equalTo(250));
        return source;
    }

    /** Of the warnings about a family one is confirmed and becomes a clue; the others are false alarms and do not. */
    private String verifyAtHome(String source) {
        var warnings = Client.get(TOWNSHIP, "warnings?limit=500&siteCode=" + Places.SITE + "&sourceId=" + source)
                .body("items[0].issuedOn", equalTo("2022-03-20"))
                .body("items[0].verifyBy", equalTo("2022-03-30"))
                .extract()
                .jsonPath();
        String household = warnings.getString("items[0].householdId");
        List<String> ids = warnings.getList("items.findAll { it.householdId == '" + household + "' }.id");
        assertThat(ids).hasSizeGreaterThan(1);
        forgotten = warnings.getString("items.find { it.householdId != '" + household + "' }.id");
        day("2022-03-22");
        var confirmed = Map.of("verifiedOn", "2022-03-22", "outcome", "CONFIRMED");
        Client.patch(SITE, "warnings", ids.get(0), 1, confirmed).statusCode(403);
        Client.patch(TOWNSHIP, "warnings", ids.get(0), 1, confirmed).statusCode(200);
        for (String id : ids.subList(1, ids.size())) {
            Client.patch(TOWNSHIP, "warnings", id, 1, with(confirmed, "outcome", "UNFOUNDED"))
                    .statusCode(200);
        }
        Client.get(SITE, "clues?householdId=" + household)
                .body("items", hasSize(1))
                .body("items[0].warningId", equalTo(ids.get(0)))
                .body("items[0].channel", equalTo("BUREAU_SCREENED"))
                .body("items[0].raisedOn", equalTo("2022-03-22"))
                .body("items[0].riskKinds", contains("ILLNESS"))
                .body("items[0].outcome", nullValue());
        Client.get("comparison-rates?sourceId=" + source)
                .body("items[0].confirmed", equalTo(1))
                .body("items[0].unfounded", equalTo(ids.size() - 1));
        return household;
    }

    private void tellOfTheForgotten() {
        Client.get(TOWNSHIP, "todos?overdue=true&kind=VERIFY_WARNING&limit=500&siteCode=" + Places.SITE)
                .body("items.find { it.recordId == '" + forgotten + "' }.dueOn", equalTo("2022-03-30"))
                .body("items.find { it.recordId == '" + forgotten + "' }.overdueDays", equalTo(2))
                .body("items.householdId", not(hasItem(walk.household())));
    }

    private void openTheCase(String household) {
        day("2022-03-23");
        String clue = Client.get(SITE, "clues?householdId=" + household)
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        Client.get(SITE, "todos?kind=SETTLE_CLUE&limit=500").body("items.recordId", hasItem(clue));
        var record = Map.of(
                "householdId",
                household,
                "openedOn",
                "2022-03-22",
                "clueId",
                clue,
                "riskKinds",
                List.of("ILLNESS"),
                "situation",
                "住院自付费用较大");
        String id = Client.post(SITE, "cases", record)
                .statusCode(201)
                .body("dueOn", equalTo("2022-03-24"))
                .extract()
                .path("id");
        walk = CaseWalk.of(household, id);
        Client.get(SITE, "clues/" + clue)
                .body("outcome", equalTo("CASE_OPENED"))
                .body("settledOn", equalTo("2022-03-22"))
                .body("changedBy", equalTo("site-manager"));
        Client.get(SITE, "todos?kind=SETTLE_CLUE&limit=500").body("items.recordId", not(hasItem(clue)));
    }

    /** Every step on its day, refused to those whose step it is not, with the deadline of the next. */
    private void identify() {
        walk.refused("AUTHORISE", INSURANCE, COUNTY);
        step(SITE, "AUTHORISE", Map.of("evidence", List.of(walk.attachCommitment())), "2022-03-26");
        day("2022-03-25");
        walk.refused("VERIFY", INSURANCE, COUNTY);
        step(SITE, "VERIFY", Map.of("note", "住院属实"), "2022-03-27");
        day("2022-03-26");
        walk.refused("VOTE", TOWNSHIP, COUNTY);
        walk.vote(today.toString());
        walk.refused("PUBLISH", HEALTH, COUNTY);
        step(SITE, "PUBLISH", Map.of("noticeTo", "2022-03-30"), "2022-03-31");
        day("2022-03-31");
        walk.refused("END_NOTICE", HEALTH, COUNTY);
        step(SITE, "END_NOTICE", Map.of("note", "无异议"), "2022-04-01");
        walk.refused("CHECK", SITE, HEALTH, COUNTY);
        step(TOWNSHIP, "CHECK", Map.of("note", "同意"), "2022-04-01");
        day("2022-04-01");
        walk.refused("APPROVE", SITE, HEALTH, TOWNSHIP);
        step(COUNTY, "APPROVE", Map.of("category", "UNSTABLE_LIFTED"), null);
        Client.get(SITE, "cases/" + walk.id())
                .body("state", equalTo("MONITORED"))
                .body("monitoredOn", equalTo("2022-04-01"));
        Client.get(SITE, "cases/" + walk.id() + "/transitions").body("items.late", not(hasItem(true)));
    }

    private void step(String token, String action, Map<String, ?> given, String nextDueOn) {
        walk.step(token, action, today.toString(), given).body("dueOn", equalTo(nextDueOn));
    }

    /** Help within ten days, an entry of every month by the 3rd of the next; that of June comes a day late. */
    private void support() {
        Client.get(INSURANCE, "todos?kind=MEASURE&limit=500&bureau=medical-insurance")
                .body("items.find { it.recordId == '" + walk.id() + "' }.dueOn", equalTo("2022-04-11"));
        day("2022-04-08");
        var measure =
                Map.of("caseId", walk.id(), "from", today.toString(), "riskKind", "ILLNESS", "kind", "MEDICAL_AID");
        Client.post(HEALTH, "support-measures", with(measure, "state", "DELIVERED"))
                .statusCode(201);
        for (var month = YearMonth.of(2022, 4); month.isBefore(YearMonth.of(2022, 10)); month = month.plusMonths(1)) {
            boolean late = month.equals(YearMonth.of(2022, 6));
            day(month.plusMonths(1).atDay(late ? 4 : 3).toString());
            var update = Map.of("caseId", walk.id(), "updatedOn", today.toString(), "month", month.toString());
            Client.post(SITE, "case-updates", with(update, "riskChange", "EASED"))
                    .statusCode(201)
                    .body("late", equalTo(late));
        }
    }

    /** The income has lain above the line since April: it is too early in September and time in October. */
    private void eliminate() {
        var stated = with(with(SECURED, "incomePerHead", 9800), "incomeSince", "2022-04");
        day("2022-09-30");
        walk.refused("PROPOSE_ELIMINATION", INSURANCE, COUNTY);
        walk.ask(SITE, "PROPOSE_ELIMINATION", stated)
                .statusCode(422)
                .body("violations.code", contains("income-too-short"));
        day("2022-10-08");
        step(SITE, "PROPOSE_ELIMINATION", stated, "2022-10-11");
        day("2022-10-10");
        walk.refused("VERIFY", INSURANCE, COUNTY);
        step(TOWNSHIP, "VERIFY", Map.of("note", "收入稳定"), "2022-10-12");
        walk.refused("VOTE", TOWNSHIP, COUNTY);
        walk.vote(today.toString());
        day("2022-10-11");
        walk.refused("PUBLISH", INSURANCE, COUNTY);
        step(SITE, "PUBLISH", Map.of("noticeTo", "2022-10-15"), "2022-10-16");
        day("2022-10-16");
        walk.refused("END_NOTICE", INSURANCE, COUNTY);
        step(SITE, "END_NOTICE", Map.of("note", "无异议"), "2022-10-17");
        day("2022-10-17");
        walk.refused("CHECK", SITE, INSURANCE, COUNTY);
        step(TOWNSHIP, "CHECK", Map.of("note", "同意"), "2022-10-18");
        walk.refused("ELIMINATE", SITE, INSURANCE, TOWNSHIP);
        walk.refused("REJECT_ELIMINATION", SITE, INSURANCE, TOWNSHIP);
        day("2022-10-18");
        step(COUNTY, "ELIMINATE", Map.of(), null);
        Client.get("cases/" + walk.id())
                .body("state", equalTo("ELIMINATED"))
                .body("eliminatedOn", equalTo("2022-10-18"));
    }

    /** A revisit finds that the family is struck again: that is a clue at once, and the case begins anew. */
    private void takeUpAgain() {
        day("2022-12-06");
        String revisit = Client.post(SITE, "revisits", revisit(walk.household()))
                .statusCode(201)
                .extract()
                .path("id");
        Client.get(SITE, "clues?revisitId=" + revisit)
                .body("items", hasSize(1))
                .body("items[0].channel", equalTo("CADRE_CHECKED"))
                .body("items[0].riskKinds", contains("ACCIDENT"));
        walk.refused("REOPEN", HEALTH);
        walk.step(SITE, "REOPEN", today.toString(), Map.of("note", "长子务工受伤"))
                .body("state", equalTo("CLUE"))
                .body("dueOn", equalTo("2022-12-08"))
                .body("decideBy", equalTo("2022-12-21"));
        int taken = Client.get("cases/" + walk.id() + "/transitions").extract().path("items.size()");
        assertThat(taken).isEqualTo(walk.version() - 1);
        assertThat(journalled()).isEqualTo(walk.version());
    }

    private static Map<String, Object> revisit(String household) {
        return Map.ofEntries(
                Map.entry("householdId", household),
                Map.entry("visitedOn", "2022-12-06"),
                Map.entry("visitor", "陈静（社区专干）"),
                Map.entry("membersChange", "UNCHANGED"),
                Map.entry("healthChange", "WORSENED"),
                Map.entry("industryChange", "UNCHANGED"),
                Map.entry("employmentChange", "WORSENED"),
                Map.entry("incomeChange", "WORSENED"),
                Map.entry("policiesReceived", true),
                Map.entry("pairedSupport", true),
                Map.entry("communityLife", true),
                Map.entry("requestsSettled", true),
                Map.entry("suddenHardship", true),
                Map.entry("riskKinds", List.of("ACCIDENT")));
    }

    private int journalled() {
        return database.queryOne(
                        "select count(*) from journal where record_type = 'monitoring.case' and record_id = ?",
                        row -> row.getInt(1),
                        UUID.fromString(walk.id()))
                .orElseThrow();
    }
}
