package cn.anju.kit.file;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingKey;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;

/**
 * Encrypts files as they stream (Tink, AES-256-GCM by segments of 4 KB), bound to their key in the store, so that one
 * cannot be put in another's place or cut short unseen. The keys are a list of {@code id:base64}, 32 bytes each: the
 * first encrypts, all decrypt, so a key is rotated by putting a new one in front.
 */
final class FileCipher {
    private static final int KEY_BYTES = 32;

    private final StreamingAead aead;

    FileCipher(List<String> keys) {
        if (keys.isEmpty()) {
            throw new IllegalStateException("Missing configuration anju.files.keys");
        }
        try {
            StreamingAeadConfig.register();
            var keyset = KeysetHandle.newBuilder();
            for (int i = 0; i < keys.size(); i++) {
                var entry = KeysetHandle.importKey(key(keys.get(i))).withFixedId(i + 1);
                keyset.addEntry(i == 0 ? entry.makePrimary() : entry);
            }
            aead = keyset.build().getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys of files cannot be used", e);
        }
    }

    @AccessesPartialKey // they come from outside and are rotated there
    private static AesGcmHkdfStreamingKey key(String entry) throws GeneralSecurityException {
        byte[] bytes = Base64.getDecoder().decode(entry.substring(entry.indexOf(':') + 1));
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("A key of files must have 32 bytes, not " + bytes.length);
        }
        return AesGcmHkdfStreamingKey.create(
                PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB,
                SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()));
    }

    OutputStream encrypting(OutputStream target, String key) throws IOException {
        try {
            return aead.newEncryptingStream(target, bound(key));
        } catch (GeneralSecurityException e) {
            throw new IOException("A file cannot be encrypted", e);
        }
    }

    InputStream decrypting(InputStream source, String key) throws IOException {
        try {
            return aead.newDecryptingStream(source, bound(key));
        } catch (GeneralSecurityException e) {
            throw new IOException("A file cannot be decrypted", e);
        }
    }

    private static byte[] bound(String key) {
        return key.getBytes(StandardCharsets.US_ASCII);
    }
}
