package cn.anju.kit.period;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;

/** Picks what holds on a day of what each holds from a day on, until another does: limits and standards that change over the years. */
public final class InForce {
    private InForce() {}

    /**
     * The one that holds on a day; before the first of all, that one.
     *
     * @param all those that there are, at least one
     * @param from the first day of each
     */
    public static <T> T on(LocalDate day, Collection<T> all, Function<T, LocalDate> from) {
        return all.stream()
                .filter(one -> !from.apply(one).isAfter(day))
                .max(Comparator.comparing(from))
                .or(() -> all.stream().min(Comparator.comparing(from)))
                .orElseThrow();
    }
}
