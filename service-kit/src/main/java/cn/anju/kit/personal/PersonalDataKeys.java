package cn.anju.kit.personal;

import cn.anju.kit.ledger.Ledgers;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of personal data: {@code anju.personal-data.keys} as {@link KeyRing} describes them encrypt;
 * {@code anju.personal-data.index-key}, {@code base64} or {@code SM3:base64}, makes blind indexes. The index key stays: other
 * indexes would not find what was entered before.
 */
@ApplicationScoped
public class PersonalDataKeys {
    private static final String SM3 = "SM3:";

    private final KeyRing ring;
    private final Optional<SecretKey> indexKey;
    /** Finding the algorithm takes longer than a short text does; a Mac is of one thread. */
    private final ThreadLocal<Mac> indexing = ThreadLocal.withInitial(this::mac);

    PersonalDataKeys(
            @ConfigProperty(name = "anju.personal-data.keys") Optional<List<String>> encoded,
            @ConfigProperty(name = "anju.personal-data.index-key") Optional<String> encodedIndexKey) {
        ring = new KeyRing("anju.personal-data.keys", encoded.orElse(List.of()));
        indexKey = encodedIndexKey.map(PersonalDataKeys::readIndexKey);
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

    private static SecretKey readIndexKey(String encoded) {
        return encoded.startsWith(SM3)
                ? Algorithms.key(Algorithms.HMAC_SM3, encoded.substring(SM3.length()))
                : Algorithms.key(Algorithms.HMAC_SHA256, encoded);
    }

    /** HMAC of a text: equal texts give equal bytes, which tell nothing without the key. */
    public byte[] blindIndex(String text) {
        return indexing.get().doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private Mac mac() {
        try {
            return Algorithms.mac(indexKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A blind index cannot be made", e);
        }
    }

    private SecretKey indexKey() {
        return indexKey.orElseThrow(() -> KeyRing.missing("anju.personal-data.index-key"));
    }
}
