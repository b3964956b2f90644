package cn.anju.assessment.score;

import cn.anju.assessment.scheme.Indicator;
import cn.anju.kit.number.Rational;
import java.util.List;
import java.util.Optional;

/**
 * An indicator of a site in a quarter.
 *
 * @param ratio of a monthly indicator: the mean of its months, above the sums of their numerators and denominators
 * @param months of a monthly indicator: each month of the quarter; otherwise empty
 */
public record IndicatorScore(Indicator indicator, Ratio ratio, List<MonthRatio> months) {
    public IndicatorScore {
        months = List.copyOf(months);
    }

    public boolean isApplicable() {
        return ratio.value().isPresent();
    }

    Rational weight() {
        return Rational.of(indicator.weight());
    }

    /** Weight times ratio, empty if the indicator does not count. */
    public Optional<Rational> points() {
        return ratio.value().map(weight()::times);
    }
}
