package cn.anju.assessment.score;

import cn.anju.assessment.scheme.Metric;
import cn.anju.kit.number.Rational;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the facts of one site for several windows at once, group by group, so that none needs to be kept. */
public final class MetricTally implements MetricValues {
    private final Map<String, Metric> metrics;
    private final List<Window> windows;
    /** By metric, one for each of the windows; null where nothing counts. */
    private final Map<String, Count[]> counts = new HashMap<>();

    public MetricTally(Map<String, Metric> metrics, List<Window> windows) {
        this.metrics = metrics;
        this.windows = windows;
    }

    /** Facts of a metric that the scheme does not know are passed over. */
    public void add(FactGroup group) {
        Metric metric = metrics.get(group.metric());
        if (metric == null) {
            return;
        }
        var ofMetric = counts.computeIfAbsent(metric.id(), id -> new Count[windows.size()]);
        for (int i = 0; i < ofMetric.length; i++) {
            if (windows.get(i).counts(metric.kind(), group.from(), group.to())) {
                if (ofMetric[i] == null) {
                    ofMetric[i] = new Count();
                }
                ofMetric[i].add(metric.aggregate(), group);
            }
        }
    }

    @Override
    public Rational value(String metric, Window window) {
        var ofMetric = counts.get(metric);
        var count = ofMetric == null ? null : ofMetric[windows.indexOf(window)];
        return count == null ? Rational.ZERO : count.result(metrics.get(metric).aggregate());
    }

    private static final class Count {
        private long facts;
        private BigDecimal sum = BigDecimal.ZERO;
        private final Set<String> subjects = new HashSet<>();

        void add(Metric.Aggregate aggregate, FactGroup group) {
            switch (aggregate) {
                case COUNT -> facts += group.facts();
                case COUNT_DISTINCT -> subjects.add(group.subject());
                case SUM -> sum = sum.add(group.value());
            }
        }

        Rational result(Metric.Aggregate aggregate) {
            return switch (aggregate) {
                case COUNT -> Rational.of(facts);
                case COUNT_DISTINCT -> Rational.of(subjects.size());
                case SUM -> Rational.of(sum);
            };
        }
    }
}
