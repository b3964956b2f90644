package cn.anju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.acceptance.VisitWorkbook.Mistake;
import cn.anju.acceptance.client.Answer;
import cn.anju.acceptance.client.Api;
import cn.anju.acceptance.client.Eventually;
import cn.anju.acceptance.stack.OnRunningStack;
import cn.anju.acceptance.stack.RunningStack;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clerk's workbook of 100,000 visits, 137 of them wrong, and a service that is killed while it reads it. */
@OnRunningStack
@Order(10)
class ImportIT {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String IMPORTS = "/api/v1/site/leader-visits/imports";
    private static final String TOWNSHIP = "360732905000";
    private static final int ROWS = 100_000;
    private static final int BAD = 137;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RunningStack stack;
    private final Api api;

    @TempDir
    Path directory;

    ImportIT(RunningStack stack) {
        this.stack = stack;
        this.api = stack.county();
    }

    @Test
    void takesEveryGoodRowOnceThoughKilledInTheMiddleAndTellsWhatIsWrongWithTheOthers() {
        String site = stack.clerk().openSite("360732-IMP", TOWNSHIP, Map.of());
        var book = new VisitWorkbook(site, ROWS, BAD);
        Path file = directory.resolve("visits.xlsx");
        book.write(file);

        String job = jobOf(api.upload(IMPORTS, XLSX, file));
        Eventually.within(PATIENCE, () -> assertThat(rows(job)).isGreaterThan(ROWS / 4));
        stack.local().service("site").kill();
        stack.local().service("site").start();
        awaitEnd(job);
        var done = api.get(job).json();
        assertThat(done.path("rows").asInt()).isEqualTo(ROWS);
        assertThat(done.path("created").asInt()).isEqualTo(ROWS - BAD);
        assertThat(done.path("failed").asInt()).isEqualTo(BAD);
        assertThat(visits(site)).isEqualTo(ROWS - BAD);
        checkErrors(book, job);

        String again = jobOf(api.upload(IMPORTS, XLSX, file));
        awaitEnd(again);
        assertThat(api.get(again).json().path("unchanged").asInt()).isEqualTo(ROWS - BAD);
        assertThat(visits(site)).isEqualTo(ROWS - BAD);
        awaitFacts(site);
    }

    private static String jobOf(Answer accepted) {
        return accepted.expecting(202).header("Location").orElseThrow();
    }

    private int rows(String job) {
        return api.get(job).expecting(200).json().path("rows").asInt();
    }

    private void awaitEnd(String job) {
        Eventually.within(PATIENCE, () -> assertThat(api.get(job).expecting(200).text("state"))
                .isEqualTo("DONE"));
    }

    private int visits(String site) {
        return api.get("/api/v1/site/leader-visits?include=total&limit=1&siteCode=" + site)
                .expecting(200)
                .json()
                .path("total")
                .asInt();
    }

    private void checkErrors(VisitWorkbook book, String job) {
        var chinese = errors(job, "zh");
        var english = errors(job, "en");
        assertThat(chinese).hasSize(BAD);
        assertThat(english).hasSize(BAD);
        for (int nth = 0; nth < BAD; nth++) {
            Mistake mistake = VisitWorkbook.mistake(nth);
            var error = chinese.get(nth);
            assertThat(error.path("row").asInt()).isEqualTo(book.badRow(nth));
            assertThat(error.path("field").asText()).isEqualTo(mistake.field());
            assertThat(error.path("code").asText()).isEqualTo(mistake.code());
            assertThat(error.path("column").asText()).isNotBlank();
            assertThat(error.path("message").asText()).matches("(?s).*\\p{IsHan}.*");
            assertThat(english.get(nth).path("row")).isEqualTo(error.path("row"));
            assertThat(english.get(nth).path("message")).isNotEqualTo(error.path("message"));
        }
        assertThat(chinese.toString()).doesNotContain("13800001111");
    }

    private List<JsonNode> errors(String job, String language) {
        var page = api.with("Accept-Language", language)
                .get(job + "/errors?limit=500")
                .expecting(200)
                .json();
        var errors = new ArrayList<JsonNode>();
        page.path("items").forEach(errors::add);
        return errors;
    }

    private void awaitFacts(String site) {
        Eventually.within(PATIENCE, () -> assertThat(stack.databases().number("assessment", """
                        select count(*) from fact where metric = 'leader_visits' and site_code = '%s'
                        """.formatted(site)))
                .isEqualTo(ROWS - BAD));
    }
}
