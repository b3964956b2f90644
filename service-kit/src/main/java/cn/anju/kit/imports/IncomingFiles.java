package cn.anju.kit.imports;

import cn.anju.kit.body.LimitedStream;
import cn.anju.kit.body.TooLargeException;
import cn.anju.kit.file.FileStore;
import cn.anju.kit.file.StoredFile;
import cn.anju.kit.imports.format.FileEncoding;
import cn.anju.kit.imports.format.FileFormat;
import cn.anju.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes tables in as they are sent, and finds out how they are written. */
@ApplicationScoped
public class IncomingFiles {
    private final FileStore store;
    private final ImportFiles files;
    private final long mostBytes;

    IncomingFiles(FileStore store, ImportFiles files, @ConfigProperty(name = "anju.imports.max-bytes") long mostBytes) {
        this.store = store;
        this.files = files;
        this.mostBytes = mostBytes;
    }

    /** A file that lies in the store until a job keeps it. */
    public record Incoming(StoredFile file, FileEncoding encoding) {}

    /** @throws ProblemException 413 if it is too large, 415 if it is of another kind, 422 if it cannot be read */
    public Incoming take(MediaType type, InputStream content) throws IOException {
        var format = FileFormat.of(type).orElseThrow(() -> new ProblemException(415, "unsupported-media-type"));
        var file = put(content);
        return new Incoming(file, files.encoding(file.key(), format));
    }

    private StoredFile put(InputStream content) throws IOException {
        try {
            return store.put(new LimitedStream(content, mostBytes));
        } catch (TooLargeException e) {
            throw new ProblemException(413, "too-large");
        }
    }
}
