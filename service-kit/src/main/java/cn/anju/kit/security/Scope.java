package cn.anju.kit.security;

import java.util.List;

/**
 * The places whose records a caller may know of.
 *
 * @param regionPrefixes region codes; each covers every region whose code begins with it
 * @param siteCodes single sites
 * @param bureau the only bureau whose records are written there, in ledgers whose records are of a bureau; null for any
 */
public record Scope(List<String> regionPrefixes, List<String> siteCodes, String bureau) {
    public Scope {
        regionPrefixes = List.copyOf(regionPrefixes);
        siteCodes = List.copyOf(siteCodes);
    }

    public Scope(List<String> regionPrefixes, List<String> siteCodes) {
        this(regionPrefixes, siteCodes, null);
    }

    /** The same places, to write only what is a bureau's own there. */
    public Scope onlyOf(String ownBureau) {
        return new Scope(regionPrefixes, siteCodes, ownBureau);
    }

    /** Whether a record at this site (may be null) in this region (may be null) lies inside. */
    public boolean covers(String siteCode, String regionCode) {
        return (siteCode != null && siteCodes.contains(siteCode))
                || (regionCode != null && regionPrefixes.stream().anyMatch(regionCode::startsWith));
    }
}
