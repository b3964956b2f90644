package cn.anju.assessment.task.state;

import cn.anju.assessment.site.AssessedSite;
import java.util.Map;
import java.util.Set;

/**
 * How many tasks of a quarter are overdue at each site.
 *
 * @param known counties whose tasks were looked at
 * @param bySite number by code of the site; 0 where it is missing
 */
public record OverdueTasks(Set<String> known, Map<String, Integer> bySite) {
    private static final int COUNTY_DIGITS = 6;

    public OverdueTasks {
        known = Set.copyOf(known);
        bySite = Map.copyOf(bySite);
    }

    /** Null where it is not known. */
    public Integer at(AssessedSite site) {
        String region = site.regionCode();
        String county = region.substring(0, Math.min(COUNTY_DIGITS, region.length()));
        return known.contains(county) ? bySite.getOrDefault(site.code(), 0) : null;
    }
}
