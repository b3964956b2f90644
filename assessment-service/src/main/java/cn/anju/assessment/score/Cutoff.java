package cn.anju.assessment.score;

import cn.anju.assessment.scheme.Grain;
import cn.anju.kit.period.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A quarter seen as of a day on which it has begun.
 *
 * @param asOf the last day of the quarter that counts
 */
public record Cutoff(Period quarter, LocalDate asOf) {
    public Cutoff {
        if (!quarter.isQuarter() || !quarter.hasBegunBy(asOf)) {
            throw new IllegalArgumentException(quarter + " as of " + asOf);
        }
        asOf = quarter.endBy(asOf);
    }

    /** The months of the quarter that have begun. */
    public List<Period> begunMonths() {
        return quarter.months().stream().filter(m -> m.hasBegunBy(asOf)).toList();
    }

    public Window of(Period month) {
        return new Window(month.start(), month.endBy(asOf));
    }

    public Window quarterSoFar() {
        return new Window(quarter.start(), asOf);
    }

    public Window yearSoFar() {
        return new Window(quarter.start().withDayOfYear(1), asOf);
    }

    /** The windows that indicators of a grain look at. */
    public List<Window> windows(Grain grain) {
        return switch (grain) {
            case MONTH -> begunMonths().stream().map(this::of).toList();
            case QUARTER -> List.of(quarterSoFar());
            case YEAR -> List.of(yearSoFar());
        };
    }

    /** Every window that any indicator looks at. */
    public List<Window> windows() {
        return Stream.of(Grain.values())
                .flatMap(grain -> windows(grain).stream())
                .distinct()
                .toList();
    }
}
