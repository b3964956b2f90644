package cn.anju.kit.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where encrypted files lie. */
interface FilePlace {
    /** Takes over a complete file of this machine; once this returns, it survives a crash. */
    void take(Path file, String key) throws IOException;

    /** @throws java.nio.file.NoSuchFileException if there is none */
    InputStream open(String key) throws IOException;

    /** Deletes it; that it is not there is no failure, since the deletion may be repeated. */
    void delete(String key) throws IOException;
}
