package cn.anju.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anju.kit.file.FileStore;
import cn.anju.kit.file.FileSweeper;
import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Surroundings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Files as they lie on the disk: unreadable without the key, and gone when nobody keeps them. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class KeptFilesTest extends VisitWithAttachments {
    @Inject
    FileStore files;

    @Inject
    FileSweeper sweeper;

    @Inject
    Database database;

    @Test
    void keepsNothingInTheClear() throws IOException {
        String secret = "本人钟小明自愿承诺按期拆除旧房。";
        send(secret.getBytes(StandardCharsets.UTF_8), "text/plain", Map.of("title", "承诺", "kind", "COMMITMENT"))
                .then()
                .statusCode(201);
        var directory = Path.of(ConfigProvider.getConfig().getValue("anju.files.directory", String.class));
        try (var paths = Files.walk(directory)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain(
                                new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
            }
        }
    }

    @Test
    void sweepsWhatNobodyKeeps() throws IOException {
        String kept = put("kept");
        QuarkusTransaction.requiringNew().run(() -> files.keep(kept));
        String orphan = put("orphan");
        String young = put("young");
        database.update("update unkept_file set delete_at = now() where key = ?", orphan);
        sweeper.sweep();
        assertThatThrownBy(() -> files.open(orphan)).isInstanceOf(NoSuchFileException.class);
        assertThat(read(kept)).isEqualTo("kept");
        assertThat(read(young)).isEqualTo("young");

        QuarkusTransaction.requiringNew().run(() -> files.delete(kept));
        sweeper.sweep();
        assertThatThrownBy(() -> files.open(kept)).isInstanceOf(NoSuchFileException.class);
    }

    private String put(String text) throws IOException {
        return files.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .key();
    }

    private String read(String key) throws IOException {
        try (var content = files.open(key)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
