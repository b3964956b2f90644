package cn.anju.kit.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256 or SM4 in GCM with a fresh nonce for every value: {@code length of key id, key id, nonce, cipher text with tag}. A
 * value opens only where it belongs.
 */
@ApplicationScoped
public class Sealing {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyRing keys;
    private final SecureRandom random = new SecureRandom();

    @Inject
    Sealing(PersonalDataKeys keys) {
        this(keys.ring());
    }

    /** With keys of its own, for secrets that are no personal data. */
    public Sealing(KeyRing keys) {
        this.keys = keys;
    }

    public byte[] seal(String text, Binding to) {
        return seal(text.getBytes(StandardCharsets.UTF_8), to);
    }

    public byte[] seal(byte[] content, Binding to) {
        String id = keys.currentId();
        byte[] idBytes = id.getBytes(StandardCharsets.US_ASCII);
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, id, nonce, to, content);
        return ByteBuffer.allocate(1 + idBytes.length + NONCE_BYTES + sealed.length)
                .put((byte) idBytes.length)
                .put(idBytes)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** The key that seals now. */
    public String currentKey() {
        return keys.currentId();
    }

    /** The keys that only open what was sealed before. */
    public String[] olderKeys() {
        return keys.ids().stream().skip(1).toArray(String[]::new);
    }

    /** The same content, sealed with the key that seals now. */
    public byte[] reseal(byte[] sealed, Binding to) {
        return seal(openBytes(sealed, to), to);
    }

    private static String keyOf(ByteBuffer sealed) {
        byte[] id = new byte[sealed.get()];
        sealed.get(id);
        return new String(id, StandardCharsets.US_ASCII);
    }

    /** @throws IllegalStateException if it belongs elsewhere, was tampered with, or its key is not configured */
    public String open(byte[] sealed, Binding to) {
        return new String(openBytes(sealed, to), StandardCharsets.UTF_8);
    }

    /** @throws IllegalStateException as {@link #open} */
    public byte[] openBytes(byte[] sealed, Binding to) {
        var buffer = ByteBuffer.wrap(sealed);
        String id = keyOf(buffer);
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] content = new byte[buffer.remaining()];
        buffer.get(content);
        return run(Cipher.DECRYPT_MODE, id, nonce, to, content);
    }

    private byte[] run(int mode, String keyId, byte[] nonce, Binding to, byte[] input) {
        try {
            var key = keys.byId(keyId);
            var cipher = Algorithms.cipher(key);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(to.bytes());
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed value cannot be read or written", e);
        }
    }
}
