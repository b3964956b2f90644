package cn.anju.assessment.quarter.publication;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.assessment.quarter.copy.SiteFigures;
import cn.anju.assessment.scheme.reading.SchemeReader;
import cn.anju.assessment.scheme.reading.ShippedScheme;
import cn.anju.assessment.score.Adjustments;
import cn.anju.assessment.score.Reason;
import cn.anju.assessment.scoring.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Leader visits weigh 6 and are monthly, the leader's plan weighs 2. */
class RecalculationTest {
    private static final String VISITS = "leader-visits";
    private static final String PLAN = "leader-plan";

    private final Recalculation recalculation = new Recalculation(SchemeReader.read(ShippedScheme.document()));

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Figures.Month month(String month, String numerator) {
        return new Figures.Month(month, number(numerator), number("2"), null, null);
    }

    /** Visits 2, 1 and 0 of 2 in the months, hence one half; the plan is not filed. */
    private static SiteFigures site(Adjustments adjustments) {
        var months = List.of(month("2022-01", "2"), month("2022-02", "1"), month("2022-03", "0"));
        return new SiteFigures(
                "991340-S01",
                "某安置点",
                "991340101000",
                "VILLAGE",
                320,
                70,
                "LIVABLE_ECOLOGY",
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                List.of(),
                adjustments,
                List.of(
                        new Figures(VISITS, number("3"), number("6"), null, null, null, months),
                        new Figures(PLAN, number("0"), number("1"), null, null, null, null),
                        new Figures("service-window", number("0"), number("1"), null, null, Reason.NOT_DUE_YET, null)));
    }

    private SiteFigures corrected(Correction... corrections) {
        return recalculation.apply(site(Adjustments.NONE), List.of(corrections));
    }

    private static Correction correction(String indicator, String month, String numerator, String denominator) {
        return new Correction(
                UUID.randomUUID(), "991340-S01", indicator, month, number(numerator), number(denominator));
    }

    private static Figures figures(SiteFigures site, String indicator) {
        return site.indicators().stream()
                .filter(f -> f.id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void followsTheFigures() {
        var site = corrected();
        assertThat(site.total()).isEqualByComparingTo("37.50");
        assertThat(site.applicableWeight()).isEqualByComparingTo("8");
        assertThat(site.grade()).isEqualTo("POOR");
        assertThat(site.dimensions()).containsOnlyKeys("LEADERSHIP");
    }

    @Test
    void putsACorrectionInThePlaceOfAMonth() {
        var site = corrected(correction(VISITS, "2022-03", "2", "2"));
        assertThat(site.total()).isEqualByComparingTo("62.50");
        assertThat(figures(site, VISITS).numerator()).isEqualByComparingTo("5");
        assertThat(figures(site, VISITS).ratio()).isEqualByComparingTo("0.833333");
        assertThat(figures(site, VISITS).points()).isEqualByComparingTo("5");
        assertThat(site.grade()).isEqualTo("PASS");
    }

    @Test
    void putsACorrectionInThePlaceOfAQuarter() {
        var site = corrected(correction(PLAN, null, "3", "1"));
        assertThat(figures(site, PLAN).ratio()).isEqualByComparingTo("1");
        assertThat(site.total()).isEqualByComparingTo("62.50");
    }

    @Test
    void leavesOutWhatWasNotDue() {
        assertThat(corrected(correction(PLAN, null, "0", "0")).total()).isEqualByComparingTo("50");
        var site = corrected(correction(VISITS, "2022-03", "0", "0"));
        assertThat(figures(site, VISITS).ratio()).isEqualByComparingTo("0.75");
        var none = corrected(
                correction(VISITS, "2022-01", "0", "0"),
                correction(VISITS, "2022-02", "0", "0"),
                correction(VISITS, "2022-03", "0", "0"));
        assertThat(figures(none, VISITS).reason()).isEqualTo(Reason.NOTHING_DUE);
        assertThat(none.total()).isEqualByComparingTo("0");
    }

    @Test
    void roundsAfterTheAdjustmentsOnly() {
        var item = new Adjustments.Item(UUID.randomUUID(), LocalDate.of(2022, 3, 1), "台账齐全", number("0.335"));
        var adjustments = Adjustments.of(List.of(item), number("5"));
        var site = recalculation.apply(site(adjustments), List.of());
        assertThat(site.total()).isEqualByComparingTo("37.84");
    }
}
