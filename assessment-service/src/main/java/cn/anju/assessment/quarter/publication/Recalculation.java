package cn.anju.assessment.quarter.publication;

import cn.anju.assessment.quarter.copy.SiteFigures;
import cn.anju.assessment.scheme.Dimension;
import cn.anju.assessment.scheme.Indicator;
import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.scheme.Veto;
import cn.anju.assessment.score.Reason;
import cn.anju.assessment.scoring.Figures;
import cn.anju.kit.number.Rational;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Works out a score anew from its figures, with the corrections of accepted appeals in their place. Without any it gives the
 * score that the figures came with: whoever has a published document can do the same.
 */
public final class Recalculation {
    private static final int DECIMALS = 2;
    private static final int RATIO_DECIMALS = 6;
    private static final int POINT_DECIMALS = 4;
    private static final Rational HUNDRED = Rational.of(100);

    private final Scheme scheme;

    public Recalculation(Scheme scheme) {
        this.scheme = scheme;
    }

    /** @param corrections those of this site */
    public SiteFigures apply(SiteFigures site, List<Correction> corrections) {
        var indicators = site.indicators().stream()
                .map(figures -> corrected(
                        figures,
                        corrections.stream()
                                .filter(c -> c.indicator().equals(figures.id()))
                                .toList()))
                .toList();
        BigDecimal total = share(indicators)
                .orElse(Rational.ZERO)
                .plus(Rational.of(site.adjustments().counted()))
                .rounded(DECIMALS);
        return site.scored(
                total,
                scheme.grade(total, vetoes(site)).id(),
                weight(indicators).toDecimal(),
                dimensions(indicators),
                indicators);
    }

    private List<Veto> vetoes(SiteFigures site) {
        return scheme.vetoes().stream()
                .filter(veto -> site.vetoes().contains(veto.id()))
                .toList();
    }

    private Map<String, BigDecimal> dimensions(List<Figures> indicators) {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        for (Dimension dimension : scheme.dimensions()) {
            var own = indicators.stream()
                    .filter(f -> indicator(f).dimension().equals(dimension.id()))
                    .toList();
            share(own).ifPresent(share -> scores.put(dimension.id(), share.rounded(DECIMALS)));
        }
        return scores;
    }

    private Optional<Rational> share(List<Figures> indicators) {
        Rational weight = weight(indicators);
        Rational points = indicators.stream()
                .filter(f -> f.reason() == null)
                .map(f -> weightOf(f).times(ratio(f)))
                .reduce(Rational.ZERO, Rational::plus);
        return weight.isZero()
                ? Optional.empty()
                : Optional.of(points.times(HUNDRED).dividedBy(weight));
    }

    private Rational weight(List<Figures> indicators) {
        return indicators.stream()
                .filter(f -> f.reason() == null)
                .map(this::weightOf)
                .reduce(Rational.ZERO, Rational::plus);
    }

    private Indicator indicator(Figures figures) {
        return scheme.indicators().get(figures.id());
    }

    private Rational weightOf(Figures figures) {
        return Rational.of(indicator(figures).weight());
    }

    /** The exact ratio of an indicator that counts: of a monthly one the mean of its months. */
    private static Rational ratio(Figures figures) {
        if (figures.months() == null) {
            return ratio(figures.numerator(), figures.denominator());
        }
        var counted = figures.months().stream().filter(m -> m.reason() == null).toList();
        return counted.stream()
                .map(m -> ratio(m.numerator(), m.denominator()))
                .reduce(Rational.ZERO, Rational::plus)
                .dividedBy(Rational.of(counted.size()));
    }

    private static Rational ratio(BigDecimal numerator, BigDecimal denominator) {
        return Rational.of(numerator).dividedBy(Rational.of(denominator)).clampedToUnit();
    }

    private Figures corrected(Figures figures, List<Correction> corrections) {
        Figures result = figures;
        for (Correction correction : corrections) {
            result = result.months() == null
                    ? whole(result.id(), correction.numerator(), correction.denominator(), null)
                    : monthly(result, correction);
        }
        return result;
    }

    private Figures monthly(Figures figures, Correction correction) {
        var months = figures.months().stream()
                .map(m -> m.month().equals(correction.month()) ? month(correction) : m)
                .toList();
        var counted = months.stream().filter(m -> m.reason() == null).toList();
        if (counted.isEmpty()) {
            return new Figures(figures.id(), BigDecimal.ZERO, BigDecimal.ZERO, null, null, Reason.NOTHING_DUE, months);
        }
        return whole(
                figures.id(),
                counted.stream().map(Figures.Month::numerator).reduce(BigDecimal.ZERO, BigDecimal::add),
                counted.stream().map(Figures.Month::denominator).reduce(BigDecimal.ZERO, BigDecimal::add),
                months);
    }

    private static Figures.Month month(Correction correction) {
        boolean nothingDue = correction.denominator().signum() == 0;
        return new Figures.Month(
                correction.month(),
                correction.numerator(),
                correction.denominator(),
                nothingDue
                        ? null
                        : ratio(correction.numerator(), correction.denominator())
                                .rounded(RATIO_DECIMALS),
                nothingDue ? Reason.NOTHING_DUE : null);
    }

    private Figures whole(String id, BigDecimal numerator, BigDecimal denominator, List<Figures.Month> months) {
        if (denominator.signum() == 0) {
            return new Figures(id, numerator, denominator, null, null, Reason.NOTHING_DUE, months);
        }
        var counted = new Figures(id, numerator, denominator, null, null, null, months);
        Rational ratio = ratio(counted);
        return new Figures(
                id,
                numerator,
                denominator,
                ratio.rounded(RATIO_DECIMALS),
                weightOf(counted).times(ratio).rounded(POINT_DECIMALS),
                null,
                months);
    }
}
