package cn.anju.kit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FileCipherTest {
    private static final String OLD = "k1:" + key(1);
    private static final String NEW = "k2:" + key(2);

    private final byte[] content = new byte[100_000];

    FileCipherTest() {
        new Random(7).nextBytes(content);
    }

    @Test
    void givesBackWhatItEncrypted() throws IOException {
        byte[] encrypted = encrypt(OLD);
        assertThat(encrypted).hasSizeGreaterThan(content.length);
        assertThat(decrypt(encrypted, "a", OLD)).isEqualTo(content);
    }

    @Test
    void readsFilesOfOlderKeysAfterARotation() throws IOException {
        assertThat(decrypt(encrypt(OLD), "a", NEW, OLD)).isEqualTo(content);
        byte[] encrypted = encrypt(NEW, OLD);
        assertThatThrownBy(() -> decrypt(encrypted, "a", OLD)).isInstanceOf(IOException.class);
    }

    @Test
    void noticesChangedShortenedAndExchangedFiles() throws IOException {
        byte[] encrypted = encrypt(OLD);
        byte[] changed = encrypted.clone();
        changed[50_000] ^= 1;
        assertThatThrownBy(() -> decrypt(changed, "a", OLD)).isInstanceOf(IOException.class);
        byte[] shortened = Arrays.copyOf(encrypted, 4096 * 10);
        assertThatThrownBy(() -> decrypt(shortened, "a", OLD)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> decrypt(encrypted, "b", OLD)).isInstanceOf(IOException.class);
    }

    @Test
    void needsKeysOf32Bytes() {
        assertThatThrownBy(() -> new FileCipher(List.of())).hasMessageContaining("anju.files.keys");
        assertThatThrownBy(() -> new FileCipher(List.of("k1:AAAA"))).hasMessageContaining("32 bytes");
    }

    private byte[] encrypt(String... keys) throws IOException {
        var target = new ByteArrayOutputStream();
        try (var encrypting = new FileCipher(List.of(keys)).encrypting(target, "a")) {
            encrypting.write(content);
        }
        return target.toByteArray();
    }

    private static byte[] decrypt(byte[] encrypted, String key, String... keys) throws IOException {
        try (var plain = new FileCipher(List.of(keys)).decrypting(new ByteArrayInputStream(encrypted), key)) {
            return plain.readAllBytes();
        }
    }

    private static String key(int seed) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
