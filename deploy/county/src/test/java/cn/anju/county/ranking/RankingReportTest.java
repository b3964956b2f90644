package cn.anju.county.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.county.load.FakeServices;
import cn.anju.county.load.FakeServices.Canned;
import cn.anju.county.reference.ReferenceData;
import cn.anju.county.reference.Site;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RankingReportTest {
    private static final String RANKING = "/api/v1/assessment/rankings?period=2022-Q1";
    private static final String DETAILS = "/api/v1/assessment/rankings/2022-Q1/sites/360732-S29";

    private final FakeServices services = new FakeServices();
    private final ReferenceData reference = ReferenceData.load();

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void printsTheRankingOnceItIsAtRestAndWhyTheLastIsLast() {
        services.answer(
                RANKING,
                new Canned(404, "{}"),
                new Canned(200, ranking(reference.sites().subList(0, 3), "50.00")),
                new Canned(200, ranking(reference.sites(), "12.00")));
        services.store(RANKING, ranking(reference.sites(), "77.50"));
        services.store(DETAILS, """
                {"siteCode": "360732-S29", "indicators": [
                 {"id": "monthly-revisits", "labelZh": "每月回访", "weight": 9, "applicable": true, "ratio": 0.5,
                  "numerator": 78, "denominator": 156},
                 {"id": "garden-plots", "labelZh": "微田园", "weight": 2, "applicable": false, "reason": "NOT_DUE"},
                 {"id": "inspections", "labelZh": "每月排查", "labelEn": "Inspections", "weight": 5, "applicable": true, "ratio": 0.8,
                  "numerator": 6, "denominator": 9},
                 {"id": "idle-assets", "labelZh": "闲置资产摸底", "weight": 3, "applicable": true, "ratio": 0,
                  "numerator": 0, "denominator": 1},
                 {"id": "environment", "labelZh": "每月环境整治", "weight": 3, "applicable": true, "ratio": 1}]}
                """);

        var printed = print();

        assertThat(printed).contains("77.50").doesNotContain("12.00");
        assertThat(printed).contains("隆坪圩镇 is last with 77.50 points");
        assertThat(printed.substring(printed.indexOf("is last")).lines().skip(1))
                .containsExactly(
                        "  每月回访 (monthly-revisits): 78 of 156, 50% of full marks, costs 22.50 points",
                        "  闲置资产摸底 (idle-assets): 0 of 1, 0% of full marks, costs 15.00 points",
                        "  每月排查 (inspections): 6 of 9, 80% of full marks, costs 5.00 points");
    }

    @Test
    void columnsLineUpInCellsOfTheTerminal() {
        var table = new TextTable("lr");
        table.add(List.of("site", "total"));
        table.add(List.of("江背圩镇", "97.07"));
        table.add(List.of("S1 号", "5.10"));

        assertThat(table.lines()).extracting(TextTable::width).containsOnly(15);
    }

    private String print() {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new RankingReport(services.api(), reference, out, Clock.systemUTC(), Duration.ofMillis(300)).print();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String ranking(List<Site> sites, String total) {
        return sites.stream()
                .map(site -> """
                        {"rank": 1, "siteCode": "%s", "siteName": "%s", "regionCode": "%s", "leader": "钟明",
                         "total": %s, "grade": "PASS", "dimensions": {"LEADERSHIP": 80.0, "MONITORING": null}}""".formatted(site.code(), site.name(), site.regionCode(), total))
                .collect(Collectors.joining(",", "{\"period\": \"2022-Q1\", \"items\": [", "]}"));
    }
}
