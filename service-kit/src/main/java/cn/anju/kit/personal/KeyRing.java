package cn.anju.kit.personal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;

/**
 * Keys by their ids, configured as a list of {@code id:base64} for AES-256 or {@code id:SM4:base64} for SM4 (GB/T 32907, 16
 * bytes): the first encrypts, all decrypt, so a key is rotated, and one cipher replaced by the other, by putting a new one in
 * front.
 */
public final class KeyRing {
    private final String property;
    private final Map<String, SecretKey> keys = new LinkedHashMap<>();

    /** @param property where the keys are configured, for whoever misses one */
    public KeyRing(String property, List<String> encoded) {
        this.property = property;
        for (String entry : encoded) {
            var parts = entry.trim().split(":", 4);
            if (parts.length < 2 || parts.length > 3 || parts[0].isEmpty()) {
                throw new IllegalStateException(
                        "A key of " + property + " must be written as id:base64 or id:SM4:base64");
            }
            keys.put(parts[0], Algorithms.key(parts.length == 2 ? "AES" : parts[1], parts[parts.length - 1]));
        }
    }

    String currentId() {
        return keys.keySet().stream().findFirst().orElseThrow(() -> missing(property));
    }

    /** The one that encrypts first. */
    List<String> ids() {
        return List.copyOf(keys.keySet());
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
