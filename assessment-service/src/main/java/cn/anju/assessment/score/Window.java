package cn.anju.assessment.score;

import cn.anju.assessment.scheme.Metric;
import java.time.LocalDate;

/**
 * The days that a metric looks at.
 *
 * @param start first day
 * @param end last day that has come; STOCK is what is valid at its end
 */
public record Window(LocalDate start, LocalDate end) {

    /** Whether a fact valid from {@code from} until before {@code to} (null: open) counts. */
    public boolean counts(Metric.Kind kind, LocalDate from, LocalDate to) {
        if (from.isAfter(end)) {
            return false;
        }
        return switch (kind) {
            case FLOW -> !from.isBefore(start);
            case STOCK -> to == null || to.isAfter(end);
        };
    }
}
