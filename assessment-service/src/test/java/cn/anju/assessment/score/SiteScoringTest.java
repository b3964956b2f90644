package cn.anju.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.scheme.reading.SchemeReader;
import cn.anju.assessment.scheme.reading.ShippedScheme;
import cn.anju.kit.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SiteScoringTest {
    private static final SiteProfile LARGE = new SiteProfile(900, "TOWN_OR_PARK", "MANAGED_SERVICE");
    private static final SiteProfile SMALL = new SiteProfile(199, "VILLAGE", "LIVABLE_ECOLOGY");

    private final Scheme scheme = SchemeReader.read(ShippedScheme.document());
    private final List<FactGroup> facts = new ArrayList<>();

    @Test
    void countsAYearlyDutyBeforeItsDueDayOnlyIfFulfilled() {
        assertThat(reason("service-window", LARGE, "2022-06-29")).isEqualTo(Reason.NOT_DUE_YET);
        assertThat(ratio("service-window", LARGE, "2022-06-30")).isEqualTo("0.000000");
        fact("service_windows", "2022-05-01", null);
        assertThat(ratio("service-window", LARGE, "2022-05-01")).isEqualTo("1.000000");
        assertThat(reason("service-window", LARGE, "2022-04-30")).isEqualTo(Reason.NOT_DUE_YET);
    }

    @Test
    void doesNotCountAHalfFulfilledYearlyDutyBeforeItIsDue() {
        fact("full_time_staff", "2022-01-01", null);
        assertThat(reason("full-time-staff", LARGE, "2022-06-29")).isEqualTo(Reason.NOT_DUE_YET);
        assertThat(ratio("full-time-staff", LARGE, "2022-06-30")).isEqualTo("0.500000");
    }

    @Test
    void takesAYearlySumFromTheFirstOfJanuary() {
        fact("collective_income", "2021-12-31", "9000");
        fact("collective_income", "2022-01-01", "2500.50");
        fact("collective_income", "2022-12-31", "5000");
        assertThat(ratio("collective-income", LARGE, "2022-12-31")).isEqualTo("0.750050");
        assertThat(reason("collective-income", LARGE, "2022-12-30")).isEqualTo(Reason.NOT_DUE_YET);
    }

    @Test
    void asksNothingOfSitesThatARuleLeavesOut() {
        assertThat(reason("collective-income", SMALL, "2022-12-31")).isEqualTo(Reason.NOT_CONCERNED);
        assertThat(reason("garden-plots", LARGE, "2022-12-31")).isEqualTo(Reason.NOT_CONCERNED);
    }

    @Test
    void neverGoesBelowZeroOrAboveOne() {
        fact("collective_income", "2022-01-01", "-500");
        assertThat(ratio("collective-income", LARGE, "2022-12-31")).isEqualTo("0.000000");
        for (int i = 0; i < 3; i++) {
            fact("leader_visits", "2022-01-01", null);
        }
        assertThat(ratio("leader-visits", LARGE, "2022-01-31")).isEqualTo("1.000000");
    }

    @Test
    void doesNotCountWhereNothingWasDue() {
        assertThat(reason("hazards-rectified", LARGE, "2022-03-31")).isEqualTo(Reason.NOTHING_DUE);
    }

    @Test
    void leavesOutMonthsThatHaveNotBegun() {
        fact("leader_visits", "2022-01-10", null);
        fact("leader_visits", "2022-01-11", null);
        assertThat(ratio("leader-visits", LARGE, "2022-01-31")).isEqualTo("1.000000");
        assertThat(ratio("leader-visits", LARGE, "2022-02-01")).isEqualTo("0.500000");
        assertThat(ratio("leader-visits", LARGE, "2022-03-01")).isEqualTo("0.333333");
        var months = indicator("leader-visits", LARGE, "2022-02-01").months();
        assertThat(months).extracting(m -> m.month().toString()).containsExactly("2022-01", "2022-02", "2022-03");
        assertThat(months.get(2).ratio().reason()).contains(Reason.NOT_BEGUN);
    }

    @Test
    void leavesMonthsWithNothingDueOutOfTheMean() {
        fact("warnings_due", "2022-02-20", null);
        fact("warnings_on_time", "2022-02-20", null);
        assertThat(ratio("warnings-verified", LARGE, "2022-03-31")).isEqualTo("1.000000");
        assertThat(reason("warnings-verified", LARGE, "2022-02-19")).isEqualTo(Reason.NOTHING_DUE);
    }

    @Test
    void countsStockAtTheEndOfTheDayWithTheLastDayExcluded() {
        fact("facilities", "2022-02-01", "1", "2022-03-31");
        assertThat(indicator("facilities", LARGE, "2022-03-30").ratio().denominator())
                .hasToString("1");
        assertThat(indicator("facilities", LARGE, "2022-03-31").ratio().denominator())
                .hasToString("0");
        assertThat(indicator("facilities", LARGE, "2022-02-01").ratio().denominator())
                .hasToString("1");
        assertThat(indicator("facilities", LARGE, "2022-01-31").ratio().denominator())
                .hasToString("0");
    }

    @Test
    void countsASubjectOnceAMonth() {
        distinct("households_revisited", "H1", "2022-01-02");
        distinct("households_revisited", "H1", "2022-01-30");
        distinct("households_revisited", "H2", "2022-02-02");
        fact("households", "2019-01-01", null);
        fact("households", "2019-01-01", null);
        assertThat(ratio("monthly-revisits", LARGE, "2022-02-28")).isEqualTo("0.500000");
        var indicator = indicator("monthly-revisits", LARGE, "2022-02-28");
        assertThat(indicator.ratio().numerator()).hasToString("2");
        assertThat(indicator.ratio().denominator()).hasToString("4");
    }

    @Test
    void capsTheGradeWhileAHighHazardIsLongOverdue() {
        fact("hazards_high_overdue", "2022-03-13", "1", "2022-04-20");
        assertThat(score(LARGE, "2022-03-12").vetoes()).isEmpty();
        assertThat(score(LARGE, "2022-03-13").vetoes()).hasSize(1);
        assertThat(score(LARGE, "2022-04-20").vetoes()).isEmpty();
    }

    @Test
    void scoresTheDimensionsByTheirOwnWeights() {
        var dimensions = score(LARGE, "2022-03-31").dimensions();
        assertThat(dimensions.keySet())
                .containsExactly("LEADERSHIP", "MONITORING", "EMPLOYMENT", "INDUSTRY", "FACILITIES");
        assertThat(dimensions.get("LEADERSHIP")).contains(new BigDecimal("0.00"));
        assertThat(dimensions.get("MONITORING")).isEmpty();
    }

    @Test
    void hasNoScoreForAQuarterThatHasNotBegun() {
        var quarter = Period.parse("2022-Q2").orElseThrow();
        assertThatThrownBy(() -> new Cutoff(quarter, LocalDate.of(2022, 3, 31)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void fact(String metric, String from, String value) {
        fact(metric, from, value == null ? "1" : value, null);
    }

    private void fact(String metric, String from, String value, String to) {
        add(metric, UUID.randomUUID().toString(), value, from, to);
    }

    private void distinct(String metric, String subject, String from) {
        add(metric, subject, "1", from, null);
    }

    private void add(String metric, String subject, String value, String from, String to) {
        facts.add(new FactGroup(
                metric,
                subject,
                1,
                new BigDecimal(value),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to)));
    }

    private String ratio(String indicator, SiteProfile site, String asOf) {
        return indicator(indicator, site, asOf)
                .ratio()
                .value()
                .orElseThrow()
                .rounded(6)
                .toPlainString();
    }

    private Reason reason(String indicator, SiteProfile site, String asOf) {
        return indicator(indicator, site, asOf).ratio().reason().orElseThrow();
    }

    private IndicatorScore indicator(String id, SiteProfile site, String asOf) {
        return score(site, asOf).indicators().stream()
                .filter(i -> i.indicator().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Scores the quarter of that day as of that day. */
    private SiteScore score(SiteProfile site, String asOf) {
        LocalDate day = LocalDate.parse(asOf);
        var scoring = new SiteScoring(scheme, new Cutoff(Period.quarterOf(day), day));
        var tally = scoring.newTally();
        facts.forEach(tally::add);
        return scoring.score(site, tally);
    }
}
