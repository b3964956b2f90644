package cn.anju.kit.personal;

import cn.anju.kit.ledger.Ledgers;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of personal data: {@code anju.personal-data.keys} is a list of {@code id:base64}, the first encrypts, all
 * decrypt (so a key is rotated by putting a new one in front); {@code anju.personal-data.index-key} makes blind indexes.
 */
@ApplicationScoped
public class PersonalDataKeys {
    private final KeyRing ring;
    private final Optional<SecretKey> indexKey;

    PersonalDataKeys(
            @ConfigProperty(name = "anju.personal-data.keys") Optional<List<String>> encoded,
            @ConfigProperty(name = "anju.personal-data.index-key") Optional<String> encodedIndexKey) {
        ring = new KeyRing("anju.personal-data.keys", encoded.orElse(List.of()));
        indexKey = encodedIndexKey.map(k -> KeyRing.key(k, "HmacSHA256"));
    }

    /** A service with personal fields does not start without keys, instead of failing when the first person is entered. */
    void checkAtStart(@Observes StartupEvent event, Ledgers ledgers) {
        if (ledgers.all().stream().anyMatch(l -> l.shape().hasPersonal())) {
            requireComplete();
        }
    }

    void requireComplete() {
        ring.currentId();
        indexKey();
    }

    KeyRing ring() {
        return ring;
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
        return indexKey.orElseThrow(() -> KeyRing.missing("anju.personal-data.index-key"));
    }
}
