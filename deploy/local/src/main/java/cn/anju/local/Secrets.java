package cn.anju.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/** Passwords and keys of one local stack: made up at random on first use, one file each, readable by the owner only. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path directory;

    Secrets(Path directory) {
        this.directory = directory;
    }

    Path file(String name) {
        return directory.resolve(name);
    }

    String password(String name) {
        return keep(name, () -> Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes(18)));
    }

    /** A key of 256 bits in base64, after an optional prefix such as the id of the key. */
    String key(String name, String prefix) {
        return keep(name, () -> prefix + Base64.getEncoder().encodeToString(randomBytes(32)));
    }

    private String keep(String name, Supplier<String> made) {
        synchronized (Secrets.class) {
            try {
                Path file = file(name);
                if (!Files.exists(file)) {
                    Files.createDirectories(
                            directory,
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                    Path unfinished = Files.createTempFile(directory, name, ".new");
                    Files.writeString(unfinished, made.get());
                    Files.move(unfinished, file);
                }
                return Files.readString(file).strip();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
