package cn.anju.kit.personal;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys of 32 bytes by their ids, configured as a list of {@code id:base64}: the first encrypts, all decrypt, so a key is
 * rotated by putting a new one in front.
 */
public final class KeyRing {
    private static final int KEY_BYTES = 32;

    private final String property;
    private final Map<String, SecretKey> keys = new LinkedHashMap<>();

    /** @param property where the keys are configured, for whoever misses one */
    public KeyRing(String property, List<String> encoded) {
        this.property = property;
        for (String entry : encoded) {
            var parts = entry.trim().split(":", 2);
            if (parts.length != 2 || parts[0].isEmpty()) {
                throw new IllegalStateException("A key of " + property + " must be written as id:base64");
            }
            keys.put(parts[0], key(parts[1], "AES"));
        }
    }

    static SecretKey key(String base64, String algorithm) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("A key must have " + KEY_BYTES + " bytes, not " + bytes.length);
        }
        return new SecretKeySpec(bytes, algorithm);
    }

    String currentId() {
        return keys.keySet().stream().findFirst().orElseThrow(() -> missing(property));
    }

    SecretKey byId(String id) {
        var key = keys.get(id);
        if (key == null) {
            throw missing(property + " (no key " + id + ")");
        }
        return key;
    }

    static IllegalStateException missing(String property) {
        return new IllegalStateException("Missing configuration " + property);
    }
}
