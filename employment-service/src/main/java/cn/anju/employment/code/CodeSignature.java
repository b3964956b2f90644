package cn.anju.employment.code;

import cn.anju.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns the id of a code into text that only this installation can make: key id, id and HMAC-SHA256 of both. Nothing of the
 * labourer is in it, and whether it is valid still is asked of the ledger.
 */
@ApplicationScoped
class CodeSignature {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();

    CodeSignature(CodeSettings settings) {
        for (String entry : settings.keys().orElseGet(List::of)) {
            int colon = entry.indexOf(':');
            byte[] key = Base64.getDecoder().decode(entry.substring(colon + 1).strip());
            if (colon < 1 || key.length != KEY_BYTES) {
                throw new IllegalStateException("A key of anju.employment-codes.keys is id:base64 of 32 bytes");
            }
            keys.put(entry.substring(0, colon).strip(), new SecretKeySpec(key, ALGORITHM));
        }
    }

    /** @throws ProblemException 503 if the installation has no key */
    String sign(UUID id) {
        String key =
                keys.keySet().stream().findFirst().orElseThrow(() -> new ProblemException(503, "codes-not-configured"));
        String signed = key + "." + text(bytes(id));
        return signed + "." + text(mac(key, signed));
    }

    /** The id of a genuine text; nothing of any other. */
    Optional<UUID> verify(String text) {
        var parts = text.split("\\.", -1);
        if (parts.length != 3 || !keys.containsKey(parts[0])) {
            return Optional.empty();
        }
        try {
            byte[] expected = mac(parts[0], parts[0] + "." + parts[1]);
            byte[] id = Base64.getUrlDecoder().decode(parts[1]);
            boolean genuine =
                    MessageDigest.isEqual(expected, Base64.getUrlDecoder().decode(parts[2]));
            return genuine && id.length == 2 * Long.BYTES ? Optional.of(uuid(id)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] mac(String key, String signed) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(keys.get(key));
            return mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " must work", e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
