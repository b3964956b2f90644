package cn.anju.site.site.size;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** From how many residents on a site is of a size, each set with the day from which it holds and where it comes from. */
@ConfigMapping(prefix = "anju.site-sizes")
public interface SiteSizes {

    @WithParentName
    List<Thresholds> all();

    /** What holds from a day on, until others do. */
    interface Thresholds {
        LocalDate from();

        String source();

        /** Fewest residents of a medium site. */
        int medium();

        /** Fewest residents of a large site. */
        int large();

        default SizeClass of(int residents) {
            if (residents >= large()) {
                return SizeClass.LARGE;
            }
            return residents >= medium() ? SizeClass.MEDIUM : SizeClass.SMALL;
        }
    }

    /** By the day from which they hold. */
    default List<Thresholds> inOrder() {
        return all().stream().sorted(Comparator.comparing(Thresholds::from)).toList();
    }

    /** Those that hold on a day; before the first of all, those. */
    default Thresholds on(LocalDate day) {
        return inOrder().stream()
                .filter(thresholds -> !thresholds.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> inOrder().get(0));
    }
}
