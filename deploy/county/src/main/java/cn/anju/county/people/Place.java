package cn.anju.county.people;

/**
 * Where a household lives.
 *
 * @param siteCode its site, null for a scattered household (分散安置)
 * @param regionCode the township
 */
public record Place(String siteCode, String regionCode) {

    /** The code of the site, or of the township where there is none. */
    public String code() {
        return siteCode == null ? regionCode : siteCode;
    }
}
