package cn.anju.assessment.task.state;

import cn.anju.assessment.site.AssessedSite;
import java.util.Map;
import java.util.Set;

/** How many tasks of a quarter are overdue at each site. */
public final class OverdueTasks {
    private static final int COUNTY_DIGITS = 6;

    private final Set<String> known;
    private final Map<String, Integer> bySite;

    /** @param known counties whose tasks were looked at */
    OverdueTasks(Set<String> known, Map<String, Integer> bySite) {
        this.known = Set.copyOf(known);
        this.bySite = Map.copyOf(bySite);
    }

    /** Null where it is not known. */
    public Integer at(AssessedSite site) {
        String region = site.regionCode();
        String county = region.substring(0, Math.min(COUNTY_DIGITS, region.length()));
        return known.contains(county) ? bySite.getOrDefault(site.code(), 0) : null;
    }
}
