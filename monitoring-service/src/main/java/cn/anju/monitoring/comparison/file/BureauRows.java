package cn.anju.monitoring.comparison.file;

import java.io.Closeable;
import java.io.IOException;

/** The rows of a bureau's file, one after the other; the file is never in memory as a whole. */
public interface BureauRows extends Closeable {
    /** The next row, or null after the last. @throws cn.anju.kit.imports.format.UnreadableFile where the file is broken */
    BureauRow next() throws IOException;
}
