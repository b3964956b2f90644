package cn.anju.kit.testing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a record is.
 *
 * @param siteCode its site; null for one that is scattered in the region
 * @param regionCode the township, that of the site if there is one
 */
public record Place(String siteCode, String regionCode) {

    /** Region code by which a township officer of this place is bound to it. */
    public String township() {
        return regionCode.substring(0, 9);
    }

    /** The same township without the site. */
    public Place scattered() {
        return new Place(null, regionCode);
    }

    /** The code of the site, or else of the region. */
    public String code() {
        return siteCode == null ? regionCode : siteCode;
    }

    static UUID idOf(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }
}
