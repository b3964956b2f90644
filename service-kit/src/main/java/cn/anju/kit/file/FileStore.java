package cn.anju.kit.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Keeps the bytes of files, encrypted, on disk or in a bucket. A file that is put is deleted after a day unless it is kept:
 * whoever writes the row that names it calls {@link #keep} in the same transaction, so that a request that fails half-way
 * leaves nothing behind for ever.
 *
 * <p>Keys are random and not digests of the content: equal files at different places do not tell of each other, and
 * deleting one needs no counting of who else names it.
 */
@ApplicationScoped
public class FileStore {
    private final FilePlace place;
    private final UnkeptFiles unkept;
    private final Path incoming;
    private final List<String> keys;
    private volatile FileCipher cipher;

    FileStore(FilePlace place, UnkeptFiles unkept, FilesConfig config) {
        this.place = place;
        this.unkept = unkept;
        this.incoming = config.directory().resolve("incoming");
        this.keys = config.keys().orElse(List.of());
    }

    /** Stores what the stream gives, never the whole of it in memory. When this returns, the file survives a crash. */
    public StoredFile put(InputStream content) throws IOException {
        String key = UUID.randomUUID().toString();
        unkept.begin(key);
        Files.createDirectories(incoming);
        Path file = Files.createTempFile(incoming, key, "");
        try {
            var digested = new DigestInputStream(content, sha256());
            long size;
            try (var encrypting = cipher().encrypting(Files.newOutputStream(file), key)) {
                size = digested.transferTo(encrypting);
            }
            place.take(file, key);
            return new StoredFile(
                    key,
                    size,
                    HexFormat.of().formatHex(digested.getMessageDigest().digest()));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Lets a file live until {@link #delete}; in the transaction that writes the row naming it. */
    public void keep(String key) {
        unkept.keep(key);
    }

    /** The bytes as they were put; the reader closes the stream. */
    public InputStream open(String key) throws IOException {
        return cipher().decrypting(place.open(key), key);
    }

    /** Deletes a file soon after the transaction of the caller has committed. */
    public void delete(String key) {
        unkept.release(key);
    }

    /** Made on first use, so that a service without files needs no keys for them. */
    private FileCipher cipher() {
        if (cipher == null) {
            cipher = new FileCipher(keys);
        }
        return cipher;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 must exist", e);
        }
    }
}
