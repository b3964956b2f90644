package cn.anju.assessment.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * An order of sites by total: equal totals share a rank and the next rank skips (1, 2, 2, 4); inside a tie,
 * fewer overdue tasks, then more residents and then the site code come first.
 */
public final class Ranking {
    /** Best first. */
    public static final Comparator<Entry> ORDER = Comparator.comparing(Entry::total)
            .reversed()
            .thenComparing(entry -> Objects.requireNonNullElse(entry.overdueTasks(), 0))
            .thenComparing(Comparator.comparingInt(Entry::residents).reversed())
            .thenComparing(Entry::siteCode);

    private Ranking() {}

    /** A site that can be ranked. */
    public interface Entry {
        String siteCode();

        /** How many tasks are overdue there; null where that is not known, which counts as none. */
        Integer overdueTasks();

        int residents();

        BigDecimal total();
    }

    /** A site with its rank, from 1. */
    public record Ranked<T extends Entry>(int rank, T entry) {}

    public static <T extends Entry> List<Ranked<T>> of(Collection<T> entries) {
        var ranked = new ArrayList<Ranked<T>>(entries.size());
        for (T entry : entries.stream().sorted(ORDER).toList()) {
            Ranked<T> before = ranked.isEmpty() ? null : ranked.get(ranked.size() - 1);
            boolean tie = before != null && before.entry().total().compareTo(entry.total()) == 0;
            ranked.add(new Ranked<>(tie ? before.rank() : ranked.size() + 1, entry));
        }
        return ranked;
    }
}
