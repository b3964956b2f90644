package cn.anju.assessment.fact;

import cn.anju.assessment.scheme.Indicator;
import cn.anju.assessment.scheme.Metric;
import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.scheme.Veto;
import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.score.Window;
import cn.anju.kit.period.Period;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The windows in which facts count for a period. In a quarter they are those of the indicators and vetoes that use the
 * metric, so that every number of a score can be followed to its facts; any other period is looked at as a whole.
 */
final class EvidenceWindows {
    private final Map<String, Metric> metrics;
    private final Set<MetricWindow> windows = new LinkedHashSet<>();

    private EvidenceWindows(Map<String, Metric> metrics) {
        this.metrics = metrics;
    }

    /** Facts of a metric count that its kind sees in the window. */
    record MetricWindow(Metric metric, Window window) {}

    static List<MetricWindow> of(Schemes schemes, Period period, LocalDate today) {
        var evidence = new EvidenceWindows(schemes.metrics());
        if (period.hasBegunBy(today)) {
            if (period.isQuarter()) {
                schemes.of(period).ifPresent(scheme -> evidence.addQuarter(scheme, new Cutoff(period, today)));
            } else {
                evidence.add(schemes.metrics().keySet(), List.of(new Window(period.start(), period.endBy(today))));
            }
        }
        return List.copyOf(evidence.windows);
    }

    private void addQuarter(Scheme scheme, Cutoff cutoff) {
        for (Indicator indicator : scheme.indicators().values()) {
            add(indicator.variables(), cutoff.windows(indicator.grain()));
        }
        for (Veto veto : scheme.vetoes()) {
            add(veto.condition().variables(), List.of(cutoff.quarterSoFar()));
        }
    }

    private void add(Set<String> variables, List<Window> seen) {
        for (String variable : variables) {
            Metric metric = metrics.get(variable);
            if (metric != null) {
                seen.forEach(window -> windows.add(new MetricWindow(metric, window)));
            }
        }
    }
}
