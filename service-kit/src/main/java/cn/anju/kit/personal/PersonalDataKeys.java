package cn.anju.kit.personal;

import cn.anju.kit.ledger.Ledgers;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of personal data: {@code anju.personal-data.keys} is a list of {@code id:base64}, the first encrypts, all
 * decrypt (so a key is rotated by putting a new one in front); {@code anju.personal-data.index-key} makes blind indexes.
 */
@ApplicationScoped
public class PersonalDataKeys {
    private static final int KEY_BYTES = 32;

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();
    private final Optional<SecretKey> indexKey;

    PersonalDataKeys(
            @ConfigProperty(name = "anju.personal-data.keys") Optional<List<String>> encoded,
            @ConfigProperty(name = "anju.personal-data.index-key") Optional<String> encodedIndexKey) {
        for (String entry : encoded.orElse(List.of())) {
            var parts = entry.trim().split(":", 2);
            if (parts.length != 2 || parts[0].isEmpty()) {
                throw new IllegalStateException("A key of anju.personal-data.keys must be written as id:base64");
            }
            keys.put(parts[0], key(parts[1], "AES"));
        }
        indexKey = encodedIndexKey.map(k -> key(k, "HmacSHA256"));
    }

    private static SecretKey key(String base64, String algorithm) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("A key of personal data must have 32 bytes, not " + bytes.length);
        }
        return new SecretKeySpec(bytes, algorithm);
    }

    /** A service with personal fields does not start without keys, instead of failing when the first person is entered. */
    void checkAtStart(@Observes StartupEvent event, Ledgers ledgers) {
        if (ledgers.all().stream().anyMatch(l -> l.shape().hasPersonal())) {
            requireComplete();
        }
    }

    void requireComplete() {
        currentId();
        indexKey();
    }

    String currentId() {
        return keys.keySet().stream().findFirst().orElseThrow(() -> missing("anju.personal-data.keys"));
    }

    SecretKey byId(String id) {
        var key = keys.get(id);
        if (key == null) {
            throw missing("anju.personal-data.keys (no key " + id + ")");
        }
        return key;
    }

    /** HMAC-SHA256 of a text: equal texts give equal bytes, which tell nothing without the key. */
    public byte[] blindIndex(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(indexKey());
            return mac.doFinal(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 must work", e);
        }
    }

    private SecretKey indexKey() {
        return indexKey.orElseThrow(() -> missing("anju.personal-data.index-key"));
    }

    private static IllegalStateException missing(String property) {
        return new IllegalStateException("Missing configuration " + property);
    }
}
