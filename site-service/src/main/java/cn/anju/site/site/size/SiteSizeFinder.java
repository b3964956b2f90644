package cn.anju.site.site.size;

import cn.anju.site.site.Site;
import cn.anju.site.site.residents.ResidentCounts;
import cn.anju.site.site.residents.ResidentCounts.Count;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Finds how large a site is on a day; where nobody has counted, by what the register says. */
@ApplicationScoped
public class SiteSizeFinder {
    private final ResidentCounts counts;
    private final SiteSizes sizes;

    SiteSizeFinder(ResidentCounts counts, SiteSizes sizes) {
        this.counts = counts;
        this.sizes = sizes;
    }

    public SiteSize find(Site site, LocalDate on) {
        var counted = counts.of(site.code());
        var known = counted.isEmpty() ? List.of(new Count(site.openedOn(), site.residents())) : counted;
        int residents = SizeHistory.on(known, on);
        var thresholds = sizes.on(on);
        return new SiteSize(
                site.code(),
                on,
                residents,
                thresholds.of(residents),
                thresholds.medium(),
                thresholds.large(),
                SizeHistory.of(known, sizes));
    }
}
