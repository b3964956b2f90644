package cn.anju.assessment.scheme;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Where the files of a scheme are read from. */
@FunctionalInterface
public interface SchemeFiles {
    Reader open(String file);

    /** The scheme that ships with the product under {@code schemes/<id>}. */
    static SchemeFiles shipped(String id) {
        return file -> new InputStreamReader(
                Objects.requireNonNull(
                        SchemeFiles.class.getResourceAsStream("/schemes/" + id + "/" + file), "no " + file),
                StandardCharsets.UTF_8);
    }
}
