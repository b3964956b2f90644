package cn.anju.assessment.score;

import cn.anju.assessment.scheme.Indicator;
import cn.anju.assessment.scheme.Obligation;
import cn.anju.kit.number.Rational;
import cn.anju.kit.period.Period;
import cn.anju.kit.rule.Rule;
import cn.anju.kit.rule.Variables;
import java.util.ArrayList;
import java.util.List;

/** Applies the rules of indicators to the metrics of one site in one quarter. */
final class IndicatorRules {
    private final Cutoff cutoff;
    private final SiteProfile site;
    private final MetricValues metrics;

    IndicatorRules(Cutoff cutoff, SiteProfile site, MetricValues metrics) {
        this.cutoff = cutoff;
        this.site = site;
        this.metrics = metrics;
    }

    IndicatorScore score(Indicator indicator) {
        var score =
                switch (indicator.grain()) {
                    case MONTH -> monthly(indicator);
                    case QUARTER -> new IndicatorScore(indicator, ratio(indicator, cutoff.quarterSoFar()), List.of());
                    case YEAR -> new IndicatorScore(indicator, yearly(indicator), List.of());
                };
        return indicator.obligation() == Obligation.MUST
                ? score
                : new IndicatorScore(indicator, score.ratio().without(Reason.NOT_SCORED), score.months());
    }

    /** Whether a condition holds over the quarter so far. */
    boolean holds(Rule condition) {
        return condition.holds(variables(cutoff.quarterSoFar()));
    }

    private Ratio ratio(Indicator indicator, Window window) {
        var variables = variables(window);
        Rational numerator = number(indicator.numerator(), variables);
        Rational denominator = number(indicator.denominator(), variables);
        if (!indicator.applies().map(rule -> rule.holds(variables)).orElse(true)) {
            return Ratio.notCounted(numerator, denominator, Reason.NOT_CONCERNED);
        }
        if (denominator.isZero()) {
            return Ratio.notCounted(numerator, denominator, Reason.NOTHING_DUE);
        }
        return Ratio.counted(
                numerator, denominator, numerator.dividedBy(denominator).clampedToUnit());
    }

    private Ratio yearly(Indicator indicator) {
        var ratio = ratio(indicator, cutoff.yearSoFar());
        boolean beforeDue =
                indicator.due().filter(due -> cutoff.asOf().isBefore(due)).isPresent();
        return ratio.value().isPresent() && beforeDue && !ratio.isFulfilled()
                ? ratio.without(Reason.NOT_DUE_YET)
                : ratio;
    }

    private IndicatorScore monthly(Indicator indicator) {
        var begun = cutoff.begunMonths();
        var months = new ArrayList<MonthRatio>();
        for (Period month : cutoff.quarter().months()) {
            boolean hasBegun = begun.contains(month);
            months.add(new MonthRatio(month, hasBegun ? ratio(indicator, cutoff.of(month)) : Ratio.notBegun()));
        }
        var counted = months.stream()
                .map(MonthRatio::ratio)
                .filter(ratio -> ratio.value().isPresent())
                .toList();
        if (counted.isEmpty()) {
            return new IndicatorScore(indicator, months.get(begun.size() - 1).ratio(), months);
        }
        Rational sum = counted.stream().map(r -> r.value().orElseThrow()).reduce(Rational.ZERO, Rational::plus);
        return new IndicatorScore(
                indicator,
                Ratio.counted(
                        counted.stream().map(Ratio::numerator).reduce(Rational.ZERO, Rational::plus),
                        counted.stream().map(Ratio::denominator).reduce(Rational.ZERO, Rational::plus),
                        sum.dividedBy(Rational.of(counted.size()))),
                months);
    }

    private Rational number(Rule rule, Variables variables) {
        return rule.number(variables).orElseThrow();
    }

    private Variables variables(Window window) {
        return name -> switch (name) {
            case "residents" -> Rational.of(site.residents());
            case "setting" -> site.setting();
            case "fiveType" -> site.fiveType();
            default -> metrics.value(name, window);
        };
    }
}
