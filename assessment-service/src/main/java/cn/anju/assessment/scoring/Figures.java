package cn.anju.assessment.scoring;

import cn.anju.assessment.score.IndicatorScore;
import cn.anju.assessment.score.Ratio;
import cn.anju.assessment.score.Reason;
import java.math.BigDecimal;
import java.util.List;

/**
 * The numbers of one indicator as they are kept and shown.
 *
 * @param ratio six decimals; null if the indicator does not count
 * @param points weight times ratio, four decimals; null if the indicator does not count
 * @param reason why it does not count; null if it does
 * @param months null unless it is a monthly one
 */
public record Figures(
        String id,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal ratio,
        BigDecimal points,
        Reason reason,
        List<Month> months) {
    private static final int RATIO_DECIMALS = 6;
    private static final int POINT_DECIMALS = 4;

    /** The numbers of one month of a monthly indicator. */
    public record Month(String month, BigDecimal numerator, BigDecimal denominator, BigDecimal ratio, Reason reason) {}

    static Figures of(IndicatorScore score) {
        var months = score.months().stream()
                .map(m -> new Month(
                        m.month().toString(),
                        m.ratio().numerator().toDecimal(),
                        m.ratio().denominator().toDecimal(),
                        shown(m.ratio()),
                        m.ratio().reason().orElse(null)))
                .toList();
        return new Figures(
                score.indicator().id(),
                score.ratio().numerator().toDecimal(),
                score.ratio().denominator().toDecimal(),
                shown(score.ratio()),
                score.points().map(points -> points.rounded(POINT_DECIMALS)).orElse(null),
                score.ratio().reason().orElse(null),
                months.isEmpty() ? null : months);
    }

    private static BigDecimal shown(Ratio ratio) {
        return ratio.value().map(value -> value.rounded(RATIO_DECIMALS)).orElse(null);
    }
}
