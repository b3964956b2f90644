package cn.anju.county.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anju.county.book.CaseCourse;
import cn.anju.county.book.LedgerRecord;
import cn.anju.county.book.RecordCourse;
import cn.anju.county.load.CountyLoader.Loaded;
import cn.anju.county.load.FakeServices.Canned;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CountyLoaderTest {
    private static final Canned UNKNOWN_SITE = new Canned(422, "\"field\":\"siteCode\",\"code\":\"unknown-site\"");

    private final FakeServices services = new FakeServices();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<LedgerRecord> records = records();

    @AfterEach
    void stop() {
        services.close();
    }

    private CountyLoader loader() {
        return loader(FakeServices.patience());
    }

    private CountyLoader loader(Patience patience) {
        return new CountyLoader(
                services.api(), patience, Clock.systemUTC(), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private static List<LedgerRecord> records() {
        List<LedgerRecord> records = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            records.add(new LedgerRecord("site", "sites", new UUID(1, i), "{\"code\":\"S" + i + "\"}"));
        }
        for (int i = 0; i < 40; i++) {
            records.add(new LedgerRecord("monitoring", "households", new UUID(2, i), "{\"code\":\"H" + i + "\"}"));
        }
        return records;
    }

    @Test
    void sendsEveryRecordUnderItsIdLedgerByLedger() {
        assertThat(loader().load(records, List.of())).isEqualTo(new Loaded(45, 0, 0));

        assertThat(services.stored())
                .containsKeys(records.stream().map(LedgerRecord::href).toArray(String[]::new))
                .containsEntry(records.get(7).href(), records.get(7).json());
        assertThat(services.sent().subList(0, 5)).allMatch(path -> path.startsWith("/api/v1/site/sites/"));
        assertThat(services.sent().get(44)).isEqualTo(records.get(44).href());
        assertThat(services.tokensGiven()).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("site/sites", "monitoring/households");
    }

    @Test
    void aSecondRunChangesNothing() {
        loader().load(records, List.of());

        assertThat(loader().load(records, List.of())).isEqualTo(new Loaded(0, 0, 45));
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("(5 were there already)");
    }

    @Test
    void knowsACompleteCountyByItsLastRecord() {
        assertThat(loader().isComplete(records)).isFalse();
        services.store(records.get(0).href(), records.get(0).json());
        assertThat(loader().isComplete(records)).isFalse();

        loader().load(records, List.of());

        assertThat(loader().isComplete(records)).isTrue();
    }

    @Test
    void waitsForASiteToBecomeKnown() {
        services.answer(records.get(9).href(), UNKNOWN_SITE, UNKNOWN_SITE, UNKNOWN_SITE);

        assertThat(loader().load(records, List.of()).created()).isEqualTo(45);
    }

    @Test
    void givesUpOnASiteThatStaysUnknown() {
        Canned[] always = new Canned[1000];
        java.util.Arrays.fill(always, UNKNOWN_SITE);
        services.answer(records.get(9).href(), always);

        assertThatThrownBy(() ->
                        loader(FakeServices.patience(Duration.ofMillis(200))).load(records, List.of()))
                .isInstanceOf(LoadFailure.class)
                .hasMessageContaining("unknown-site");
    }

    @Test
    void triesAgainWhileAServiceIsBusyOrFails() {
        services.answer(
                "/api/v1/site/sites/imports", new Canned(503, "{}"), new Canned(500, "{}"), new Canned(429, "{}"));

        assertThat(loader().load(records, List.of()).created()).isEqualTo(45);
    }

    @Test
    void givesUpOnAServiceThatKeepsFailing() {
        Canned[] always = new Canned[5];
        java.util.Arrays.fill(always, new Canned(503, "down for the night"));
        services.answer("/api/v1/site/sites/imports", always);

        assertThatThrownBy(() -> loader().load(records, List.of()))
                .isInstanceOf(LoadFailure.class)
                .hasMessageContaining("failed 5 times")
                .hasMessageContaining("down for the night");
    }

    @Test
    void printsTheProblemOfARefusedRecord() {
        services.answer(records.get(20).href(), new Canned(422, "\"field\":\"members\",\"code\":\"min\""));

        assertThatThrownBy(() -> loader().load(records, List.of()))
                .isInstanceOf(LoadFailure.class)
                .hasMessageContaining(records.get(20).href())
                .hasMessageContaining(records.get(20).json())
                .hasMessageContaining("\"members\"");
        assertThat(loader().isComplete(records)).isFalse();
    }

    @Test
    void saysSoWhenOtherContentIsThere() {
        services.store(records.get(2).href(), "{\"code\":\"other\"}");

        assertThatThrownBy(() -> loader().load(records, List.of()))
                .isInstanceOf(LoadFailure.class)
                .hasMessageContaining("other content");
    }

    @Test
    void renewsATokenThatExpires() {
        services.letTokensExpireIn(0);

        loader().load(records, List.of());

        assertThat(services.tokensGiven()).isGreaterThan(4);
    }

    @Test
    void renewsATokenThatIsRefused() {
        services.answer("/api/v1/site/sites/imports", new Canned(401, "{}"));

        assertThat(loader().load(records, List.of()).created()).isEqualTo(45);
        assertThat(services.tokensGiven()).isEqualTo(2);
    }

    @Test
    void takesCasesThroughTheStepsThatWereNotTakenYet() {
        var id = new UUID(3, 0);
        String href = "/api/v1/monitoring/cases/" + id;
        var cases = List.of(
                new LedgerRecord("monitoring", "cases", id, "{\"openedOn\":\"2022-01-05\"}"),
                records.get(7),
                records.get(8));
        var course = new CaseCourse(
                id,
                List.of(Map.of("action", "AUTHORISE", "on", "2022-01-06"), Map.of("action", "VERIFY", "note", "属实")));

        loader().load(cases, List.of(course));
        loader().load(cases, List.of(course));

        assertThat(services.posted(
                        href + "/attachments?kind=COMMITMENT&title=%E6%8E%88%E6%9D%83%E6%89%BF%E8%AF%BA%E4%B9%A6"))
                .hasSize(1);
        assertThat(services.posted(href + "/transitions"))
                .hasSize(2)
                .satisfies(steps -> assertThat(steps.get(0)).contains("\"evidence\":[\"a1\"]", "AUTHORISE"))
                .satisfies(steps -> assertThat(steps.get(1)).contains("属实").doesNotContain("evidence"));
    }

    @Test
    void takesTheStepsOfOfficersBeforeTheLastRecordAndOnlyOnce() {
        var id = new UUID(4, 0);
        var report = new LedgerRecord("assessment", "task-reports", id, "{\"task\":\"R34\"}");
        var course = new RecordCourse(
                report.ledgerPath(),
                id,
                List.of(
                        RecordCourse.Step.on(LocalDate.of(2022, 3, 28), "return", "decidedOn", "verdict", "缺佐证"),
                        new RecordCourse.Step("resubmit", Map.of())));

        var waits = new AtomicInteger();
        loader().load(List.of(report, records.get(8)), List.of(), List.of(course), waits::incrementAndGet);
        services.store(report.href(), "{\"version\":3}");
        loader().load(List.of(records.get(9), records.get(8)), List.of(), List.of(course), waits::incrementAndGet);

        assertThat(services.posted(report.href() + "/return"))
                .singleElement()
                .asString()
                .isEqualTo("{\"decidedOn\":\"2022-03-28\",\"verdict\":\"缺佐证\"}");
        assertThat(waits).hasValue(2);
        assertThat(services.posted(report.href() + "/resubmit")).hasSize(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("2 steps", "0 steps");
    }

    @Test
    void refusesAnOptionThatItDoesNotKnow() {
        assertThatThrownBy(() -> LoadOptions.parse("--gate=http://x")).hasMessageContaining("--gate");
    }
}
