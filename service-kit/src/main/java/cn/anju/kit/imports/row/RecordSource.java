package cn.anju.kit.imports.row;

import java.io.Closeable;
import java.io.IOException;

/** The records of a file, one after the other; the file is never in memory as a whole. */
public interface RecordSource extends Closeable {
    /** The next record, or null after the last. @throws UnreadableFile where the file is broken */
    RecordRow next() throws IOException;
}
