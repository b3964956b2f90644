package cn.anju.kit.imports.format;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The lines of an NDJSON file, each of bounded length. */
public final class JsonLines implements Closeable {
    private static final int LONGEST = 1 << 20;

    private final InputStream file;
    private int number;

    /** @param file buffered */
    public JsonLines(InputStream file) {
        this.file = file;
    }

    public int number() {
        return number;
    }

    /** The next line without its end, or null after the last. @throws UnreadableFile if it is too long for a record */
    public byte[] next() throws IOException {
        int c = file.read();
        if (c < 0) {
            return null;
        }
        number++;
        var line = new ByteArrayOutputStream(256);
        while (c >= 0 && c != '\n') {
            if (line.size() == LONGEST) {
                throw UnreadableFile.after(number - 1);
            }
            line.write(c);
            c = file.read();
        }
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
