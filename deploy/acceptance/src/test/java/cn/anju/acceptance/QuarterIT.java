package cn.anju.acceptance;

import static cn.anju.acceptance.QuarterCounty.CODE;
import static cn.anju.acceptance.QuarterCounty.FIRST;
import static cn.anju.acceptance.QuarterCounty.SECOND;
import static cn.anju.acceptance.QuarterCounty.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.acceptance.client.Answer;
import cn.anju.acceptance.client.Api;
import cn.anju.acceptance.client.Clerk;
import cn.anju.acceptance.client.Eventually;
import cn.anju.acceptance.client.Json;
import cn.anju.acceptance.stack.OnRunningStack;
import cn.anju.acceptance.stack.RunningStack;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A quarter from the live ranking to the bulletin and what follows from it, as the officers of a county take it (clause 29). */
@OnRunningStack
@Order(5)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuarterIT {
    private static final String ASSESSMENT = "/api/v1/assessment/";
    private static final String QUARTER = ASSESSMENT + "quarters/2022-Q1";
    private static final Duration WITHIN = Duration.ofSeconds(20);

    private final RunningStack stack;
    private final QuarterCounty county;
    private final QuarterPapers papers;

    QuarterIT(RunningStack stack) {
        this.stack = stack;
        this.county = new QuarterCounty(stack);
        this.papers = new QuarterPapers(county.managerOfThird(), QUARTER);
    }

    @BeforeAll
    void recordAQuarter() {
        county.set();
        awaitVisits(FIRST, 6);
        awaitVisits(SECOND, 3);
        Eventually.within(WITHIN, () -> assertThat(
                        indicator(FIRST, "skills-training").path("numerator").asInt())
                .isEqualTo(1));
    }

    @Test
    @Order(1)
    void isFrozenAndPutUnderReviewByTheBureauInTheLead() {
        assertThat(county.admin().get(QUARTER).expecting(200).text("state")).isEqualTo("LIVE");
        step(county.ownTownship(), "freeze").expecting(403);
        var frozen = step(county.leadBureau(), "freeze").expecting(200).json();
        assertThat(frozen.path("state").asText()).isEqualTo("FROZEN");
        assertThat(frozen.path("sites").findValuesAsText("siteCode")).containsExactly(FIRST, SECOND, THIRD);
        assertThat(step(county.leadBureau(), "review").expecting(200).text("state"))
                .isEqualTo("REVIEW");
    }

    @Test
    @Order(2)
    void hearsAppealsThatNoOtherTownshipSees() {
        var manager = county.managerOfSecond();
        String good = appeal(manager, "2022-03");
        String bad = appeal(manager, "2022-02");
        assertThat(items(county.ownTownship(), "appeals")).hasSize(2);
        assertThat(items(county.otherTownship(), "appeals")).isEmpty();
        county.otherTownship().get(ASSESSMENT + "appeals/" + good).expecting(404);

        var correction = Json.object("numerator", 2, "denominator", 2, "decision", "签到表属实，予以更正");
        take(manager, "appeals/" + good, "accept", correction).expecting(403);
        assertThat(take(county.admin(), "appeals/" + good, "accept", correction)
                        .expecting(200)
                        .text("state"))
                .isEqualTo("ACCEPTED");
        var refused = take(county.admin(), "appeals/" + bad, "refuse", Json.object("decision", "签到表日期不在当月"))
                .expecting(200);
        assertThat(refused.text("state")).isEqualTo("REFUSED");
        assertThat(refused.text("decision")).isEqualTo("签到表日期不在当月");
    }

    @Test
    @Order(3)
    void isPublishedByTheCountyAloneAndVerifiedByAnybody() {
        assertThat(step(county.admin(), "publish").expecting(409).text("code")).isEqualTo("appeals-running");
        letTheDeadlineGoBy();
        step(county.leadBureau(), "publish").expecting(403);
        assertThat(step(county.admin(), "publish").expecting(200).text("state")).isEqualTo("PUBLISHED");

        var document = Json.read(papers.document(1));
        var visits = published(document, SECOND, "leader-visits");
        assertThat(visits.path("numerator").asInt()).isEqualTo(4);
        assertThat(document.findValuesAsText("decision")).contains("签到表日期不在当月");
        papers.areGenuine(1);
    }

    @Test
    @Order(4)
    void isPrintedInThreeFormsAndTwoLanguages() throws IOException {
        var names = List.of("验收甲点", "验收乙点", "验收丙点");
        assertThat(papers.page("zh")).contains(names).contains("验收县", "通报", "<svg");
        assertThat(papers.page("en"))
                .contains(names)
                .contains("lang=\"en\"", "Bulletin")
                .doesNotContain("null");
        for (String language : List.of("zh", "en")) {
            assertThat(papers.wordDocument(language)).contains(names);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(papers.bulletin("xlsx", language)))) {
                assertThat(book.getSheets().map(Sheet::getName)).hasSize(6);
                assertThat(book.getFirstSheet().read())
                        .extracting(row -> row.getCellText(2))
                        .containsExactly(
                                language.equals("zh") ? "安置点" : "Site", names.get(0), names.get(1), names.get(2));
            }
        }
    }

    @Test
    @Order(5)
    void staysAsPublishedUntilItIsRevised() {
        String before = papers.document(1);
        QuarterCounty.visit(new Clerk(county.admin()), SECOND, "2022-01-25");
        awaitVisits(SECOND, 4);
        assertThat(papers.document(1)).isEqualTo(before);
        papers.areGenuine(1);

        var revision = county.admin()
                .post(QUARTER + "/revisions", Json.object("reason", "补录点长1月调研记录"))
                .expecting(201)
                .json();
        assertThat(revision.path("edition").asInt()).isEqualTo(2);
        var differences = revision.path("differences");
        assertThat(differences.findValuesAsText("siteCode")).containsExactly(SECOND);
        assertThat(differences.at("/0/indicators/0/numeratorBefore").asInt()).isEqualTo(4);
        assertThat(differences.at("/0/indicators/0/numeratorAfter").asInt()).isEqualTo(5);
        assertThat(papers.document(1)).isEqualTo(before);
        papers.areGenuine(1);
        papers.areGenuine(2);
        assertThat(papers.page("zh")).contains("补录点长1月调研记录");
    }

    @Test
    @Order(6)
    void putsTheLastSiteUnderWatchUntilItIsReleased() {
        var order = Json.object(
                "siteCode", THIRD,
                "orderedOn", "2022-04-28",
                "period", "2022-Q1",
                "demands", "点长每月调研2次，巡查和环境整治按月开展",
                "dueOn", "2022-05-31");
        county.managerOfThird().post(ASSESSMENT + "watch-orders", order).expecting(403);
        String path = "watch-orders/" + new Clerk(county.admin()).enter("assessment/watch-orders", order);
        assertThat(papers.page("zh")).contains("挂牌督战", "2022年5月31日");
        var verdict = Json.object("decidedOn", "2022-05-26", "verdict", "现场核查属实，同意摘牌");
        take(county.admin(), path, "release", verdict).expecting(409);
        take(county.managerOfThird(), path, "report", Json.object("reportedOn", "2022-05-20", "report", "4月、5月均已落实"))
                .expecting(200);
        take(county.managerOfThird(), path, "release", verdict).expecting(403);
        assertThat(take(county.admin(), path, "release", verdict).expecting(200).text("state"))
                .isEqualTo("RELEASED");
    }

    private static Answer step(Api officer, String step) {
        return officer.post(QUARTER + "/" + step, Map.of());
    }

    private static String appeal(Api manager, String month) {
        var appeal = Json.object(
                "siteCode", SECOND,
                "appealedOn", "2022-04-12",
                "period", "2022-Q1",
                "indicator", "leader-visits",
                "month", month,
                "grounds", "点长当月已到点调研2次",
                "evidence", "调研签到表");
        return manager.post(ASSESSMENT + "appeals", appeal).expecting(201).text("id");
    }

    private static JsonNode items(Api officer, String ledger) {
        return officer.get(ASSESSMENT + ledger).expecting(200).json().path("items");
    }

    /** Takes a step of a record with the version that it has now, as the administrator sees it. */
    private Answer take(Api officer, String record, String step, Map<String, ?> body) {
        String path = ASSESSMENT + record;
        String version = county.admin().get(path).expecting(200).header("ETag").orElseThrow();
        return officer.with("If-Match", version).post(path + "/" + step, body);
    }

    private void letTheDeadlineGoBy() {
        assertThat(stack.databases()
                        .change(
                                "assessment",
                                "update quarter set appeals_until = appeals_until - 30 where state = 'REVIEW' and county = '"
                                        + CODE + "'"))
                .isEqualTo(1);
    }

    private static JsonNode published(JsonNode document, String site, String indicator) {
        for (JsonNode one : document.path("sites")) {
            if (one.at("/score/siteCode").asText().equals(site)) {
                return of(one.at("/score/indicators"), indicator);
            }
        }
        throw new AssertionError(site + " is not in " + document);
    }

    private JsonNode indicator(String site, String indicator) {
        return of(
                county.admin()
                        .get(ASSESSMENT + "rankings/2022-Q1/sites/" + site)
                        .expecting(200)
                        .json()
                        .path("indicators"),
                indicator);
    }

    private static JsonNode of(JsonNode indicators, String id) {
        for (JsonNode one : indicators) {
            if (one.path("id").asText().equals(id)) {
                return one;
            }
        }
        throw new AssertionError(id + " is not in " + indicators);
    }

    private void awaitVisits(String site, int number) {
        Eventually.within(WITHIN, () -> assertThat(
                        indicator(site, "leader-visits").path("numerator").asInt())
                .isEqualTo(number));
    }
}
