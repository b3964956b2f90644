package cn.anju.county;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.county.seed.Seed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadTest {
    private static final String WEAKEST = "360732-S16";

    private static Entries entries;
    private static Map<String, ScoreEstimate> estimates;

    @BeforeAll
    static void estimate() {
        entries = Entries.demonstration();
        estimates = estimates(entries.county(), entries);
    }

    @Test
    void totalsSpreadFromPoorToExcellent() {
        var totals =
                estimates.values().stream().map(ScoreEstimate::total).sorted().toList();

        assertThat(totals.get(0)).isBetween(50.0, 58.0);
        assertThat(totals.get(28)).isBetween(94.0, 98.5);
        assertThat(totals.get(14)).isBetween(78.0, 90.0);
        assertThat(totals.stream().filter(total -> total < 80).count()).isBetween(6L, 14L);
        assertThat(totals.stream().filter(total -> total >= 90).count()).isBetween(4L, 11L);
    }

    @ParameterizedTest
    @ValueSource(longs = {Seed.DEMONSTRATION, 1, 2, 3, 4})
    void theWeakestSiteIsTheSameWhateverTheSeed(long seed) {
        var county = County.generate(seed);
        var totals = estimates(county, Entries.of(county));

        assertThat(totals.entrySet().stream()
                        .min(Comparator.comparingDouble(
                                entry -> entry.getValue().total()))
                        .orElseThrow()
                        .getKey())
                .isEqualTo(WEAKEST);
    }

    @Test
    void theWeakestSiteFailsWhereItCounts() {
        var weakest = estimates.get(WEAKEST);

        assertThat(weakest.ratio("monthly-revisits")).isLessThan(0.7);
        assertThat(weakest.ratio("leader-visits")).isLessThan(0.85);
        assertThat(weakest.ratio("idle-assets")).isZero();
        assertThat(weakest.ratio("leader-plan")).isZero();
    }

    @Test
    void sitesDifferInEveryKindOfWork() {
        for (String indicator : List.of(
                "leader-visits",
                "monthly-revisits",
                "warnings-verified",
                "one-job-per-household",
                "labour-register",
                "inspections",
                "hazards-rectified",
                "facilities")) {
            var ratios = estimates.values().stream()
                    .mapToDouble(estimate -> estimate.ratio(indicator))
                    .filter(ratio -> !Double.isNaN(ratio))
                    .summaryStatistics();
            assertThat(ratios.getMax()).as(indicator).isGreaterThan(0.95);
            assertThat(ratios.getMin()).as(indicator).isLessThan(0.85);
        }
    }

    @Test
    void workDueLaterIsPartlyDone() {
        for (String indicator : List.of("policy-cards", "skills-training", "main-industry", "collective-income")) {
            assertThat(estimates.values().stream().filter(estimate -> estimate.ratio(indicator) >= 1))
                    .as(indicator)
                    .hasSizeBetween(1, 28);
        }
    }

    @Test
    void aSevereHazardIsOverdueByMoreThanAMonthAtAnOtherwiseGoodSite() {
        var overdue = entries.in("site/hazards").stream()
                .filter(hazard -> hazard.text("severity").equals("HIGH")
                        && hazard.text("rectifiedOn").isEmpty()
                        && LocalDate.parse(hazard.text("dueOn")).isBefore(LocalDate.of(2022, 3, 1)))
                .toList();

        assertThat(overdue).singleElement().satisfies(hazard -> assertThat(
                        estimates.get(hazard.text("siteCode")).total())
                .isGreaterThan(85));
    }

    private static Map<String, ScoreEstimate> estimates(County county, Entries entries) {
        var estimates = new LinkedHashMap<String, ScoreEstimate>();
        county.sites().forEach(site -> estimates.put(site.code(), ScoreEstimate.of(entries, site)));
        return estimates;
    }
}
