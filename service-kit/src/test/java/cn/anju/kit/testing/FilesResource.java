package cn.anju.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;

/** A directory for the files of a service under test, gone after the run. */
public class FilesResource implements QuarkusTestResourceLifecycleManager {
    private Path directory;

    @Override
    public Map<String, String> start() {
        try {
            directory = Files.createTempDirectory("anju-files");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "anju.files.directory",
                directory.toString(),
                "anju.files.keys",
                "k1:" + Base64.getEncoder().encodeToString(new byte[32]));
    }

    @Override
    public void stop() {
        try (var paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
