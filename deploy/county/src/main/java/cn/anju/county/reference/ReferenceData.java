package cn.anju.county.reference;

import java.util.List;

/** The facts about 兴国县 that this module carries: its divisions, its 29 sites, its bureaus. */
public record ReferenceData(List<Region> regions, List<Site> sites, List<Bureau> bureaus) {

    public static ReferenceData load() {
        return new ReferenceData(Region.all(), Site.all(), Bureau.all());
    }

    /** Throws {@link IllegalArgumentException} for a code that is not in the table. */
    public Region region(String code) {
        return regions.stream()
                .filter(region -> region.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No region " + code));
    }

    /** Throws {@link IllegalArgumentException} for a code that is not in the table. */
    public Site site(String code) {
        return sites.stream()
                .filter(site -> site.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No site " + code));
    }
}
