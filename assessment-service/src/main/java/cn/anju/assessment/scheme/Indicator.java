package cn.anju.assessment.scheme;

import cn.anju.kit.rule.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A duty of the plan as a ratio of metrics.
 *
 * @param dimension id of its dimension
 * @param due until this day a YEAR indicator counts only where it is fulfilled already
 * @param applies the indicator concerns a site only if it holds
 * @param clauses clauses of the plan and rows of its annex 1 ({@code R02})
 */
public record Indicator(
        String id,
        String dimension,
        Label label,
        Obligation obligation,
        BigDecimal weight,
        Grain grain,
        Optional<LocalDate> due,
        Optional<Rule> applies,
        Rule numerator,
        Rule denominator,
        List<String> clauses) {
    public Indicator {
        clauses = List.copyOf(clauses);
    }

    /** The variables that any of its rules mentions. */
    public Set<String> variables() {
        Set<String> names = new HashSet<>(numerator.variables());
        names.addAll(denominator.variables());
        applies.ifPresent(rule -> names.addAll(rule.variables()));
        return names;
    }
}
