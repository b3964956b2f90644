package cn.anju.kit.testing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A site and the township that it lies in. */
public record Place(String siteCode, String regionCode) {

    /** Region code by which a township officer of this place is bound to it. */
    public String township() {
        return regionCode.substring(0, 9);
    }

    static UUID idOf(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }
}
