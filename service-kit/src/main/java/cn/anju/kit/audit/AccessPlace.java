package cn.anju.kit.audit;

import java.util.Collection;

/**
 * Where the records of an access are, which decides whose auditors see the entry.
 *
 * @param siteCode the site, if they are all at one; or null
 * @param regionCode the smallest region in which all of them lie; null if that is not known
 */
public record AccessPlace(String siteCode, String regionCode) {

    /** The place that holds all of these; region codes name the larger region first. */
    static AccessPlace holding(Collection<String> siteCodes, Collection<String> regionCodes) {
        var sites = siteCodes.stream().distinct().toList();
        return new AccessPlace(
                sites.size() == 1 ? sites.get(0) : null,
                regionCodes.stream()
                        .reduce(AccessPlace::common)
                        .filter(r -> !r.isEmpty())
                        .orElse(null));
    }

    private static String common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }
}
