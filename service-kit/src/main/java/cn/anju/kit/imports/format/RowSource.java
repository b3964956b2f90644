package cn.anju.kit.imports.format;

import java.io.Closeable;
import java.io.IOException;

/** The rows of a table in a file, one after the other; the file is never in memory as a whole. */
public interface RowSource extends Closeable {
    /** The next row, or null after the last. @throws UnreadableFile where the file is broken */
    SourceRow next() throws IOException;
}
