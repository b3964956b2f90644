package cn.anju.kit.security;

import java.util.List;

/**
 * The places whose records a caller may know of.
 *
 * @param regionPrefixes region codes; each covers every region whose code begins with it
 * @param siteCodes single sites
 */
public record Scope(List<String> regionPrefixes, List<String> siteCodes) {
    public Scope {
        regionPrefixes = List.copyOf(regionPrefixes);
        siteCodes = List.copyOf(siteCodes);
    }

    /** Whether a record at this site (may be null) in this region (may be null) lies inside. */
    public boolean covers(String siteCode, String regionCode) {
        return (siteCode != null && siteCodes.contains(siteCode))
                || (regionCode != null && regionPrefixes.stream().anyMatch(regionCode::startsWith));
    }
}
