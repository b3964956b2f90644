package cn.anju.assessment.score;

import cn.anju.assessment.scheme.Dimension;
import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.scheme.Veto;
import cn.anju.kit.number.Rational;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores sites for a quarter as of a day. All arithmetic is exact; only the total and the dimension scores are rounded, at
 * the very end, half up to two decimals.
 */
public final class SiteScoring {
    private static final int DECIMALS = 2;
    private static final Rational HUNDRED = Rational.of(100);

    private final Scheme scheme;
    private final Cutoff cutoff;

    public SiteScoring(Scheme scheme, Cutoff cutoff) {
        this.scheme = scheme;
        this.cutoff = cutoff;
    }

    /** An empty tally that sees everything this scoring asks for. */
    public MetricTally newTally() {
        return new MetricTally(scheme.metrics(), cutoff.windows());
    }

    /** The score where supervision has found nothing. */
    public SiteScore score(SiteProfile site, MetricValues metrics) {
        return score(site, metrics, Adjustments.NONE);
    }

    public SiteScore score(SiteProfile site, MetricValues metrics, Adjustments adjustments) {
        var rules = new IndicatorRules(cutoff, site, metrics);
        var indicators = scheme.indicators().values().stream().map(rules::score).toList();
        BigDecimal total = share(indicators)
                .orElse(Rational.ZERO)
                .plus(Rational.of(adjustments.counted()))
                .rounded(DECIMALS);
        List<Veto> vetoes = scheme.vetoes().stream()
                .filter(veto -> rules.holds(veto.condition()))
                .toList();
        return new SiteScore(
                total,
                weight(indicators).toDecimal(),
                scheme.grade(total, vetoes),
                vetoes,
                dimensions(indicators),
                indicators,
                adjustments);
    }

    private Map<String, Optional<BigDecimal>> dimensions(List<IndicatorScore> indicators) {
        Map<String, Optional<BigDecimal>> scores = new LinkedHashMap<>();
        for (Dimension dimension : scheme.dimensions()) {
            var own = indicators.stream()
                    .filter(i -> i.indicator().dimension().equals(dimension.id()))
                    .toList();
            scores.put(dimension.id(), share(own).map(share -> share.rounded(DECIMALS)));
        }
        return scores;
    }

    /** Points in per cent of the weight that counts; empty if nothing counts. */
    private static Optional<Rational> share(List<IndicatorScore> indicators) {
        Rational weight = weight(indicators);
        Rational points = indicators.stream().flatMap(i -> i.points().stream()).reduce(Rational.ZERO, Rational::plus);
        return weight.isZero()
                ? Optional.empty()
                : Optional.of(points.times(HUNDRED).dividedBy(weight));
    }

    private static Rational weight(List<IndicatorScore> indicators) {
        return indicators.stream()
                .filter(IndicatorScore::isApplicable)
                .map(IndicatorScore::weight)
                .reduce(Rational.ZERO, Rational::plus);
    }
}
