package cn.anju.site.site.size;

import cn.anju.site.site.residents.ResidentCounts.Count;
import cn.anju.site.site.size.SiteSize.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** How the size of a site changed: with its counts, and with the thresholds. */
final class SizeHistory {
    private SizeHistory() {}

    /** @param counts by their days, at least one */
    static List<Stretch> of(List<Count> counts, SiteSizes sizes) {
        var days = new TreeSet<LocalDate>();
        var first = counts.get(0).from();
        counts.forEach(count -> days.add(count.from()));
        sizes.inOrder().stream()
                .map(SiteSizes.Thresholds::from)
                .filter(day -> day.isAfter(first))
                .forEach(days::add);
        var result = new ArrayList<Stretch>();
        for (LocalDate day : days) {
            int residents = on(counts, day);
            add(result, new Stretch(day, null, residents, sizes.on(day).of(residents)));
        }
        return result;
    }

    private static void add(List<Stretch> history, Stretch next) {
        if (!history.isEmpty()) {
            int last = history.size() - 1;
            var before = history.get(last);
            if (before.residents() == next.residents() && before.sizeClass() == next.sizeClass()) {
                return;
            }
            history.set(last, new Stretch(before.from(), next.from(), before.residents(), before.sizeClass()));
        }
        history.add(next);
    }

    /** The last count until a day; before all of them, the first. */
    static int on(List<Count> counts, LocalDate day) {
        return counts.stream()
                .filter(count -> !count.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(counts.get(0))
                .residents();
    }
}
