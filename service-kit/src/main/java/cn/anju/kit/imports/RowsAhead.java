package cn.anju.kit.imports;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Reads the next rows of a file while those before are written. */
public final class RowsAhead<T> implements Closeable {
    private static final Logger LOG = Logger.getLogger(RowsAhead.class);

    private final Rows<T> rows;
    private final int atOnce;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(task -> new Thread(task, "anju-import"));
    private Future<List<T>> ahead;

    /** Where the rows come from. */
    @FunctionalInterface
    public interface Rows<T> {
        /** The next rows; none after the last. */
        List<T> next(int most) throws IOException;
    }

    public RowsAhead(Rows<T> rows, int atOnce) {
        this.rows = rows;
        this.atOnce = atOnce;
        read();
    }

    /** The next rows; none after the last. */
    public List<T> next() throws IOException {
        try {
            List<T> next = ahead.get();
            if (!next.isEmpty()) {
                read();
            }
            return next;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void read() {
        ahead = reader.submit(() -> rows.next(atOnce));
    }

    /** Returns when nothing reads the file any more, so that it can be closed. */
    @Override
    public void close() {
        reader.shutdown();
        try {
            while (!reader.awaitTermination(1, TimeUnit.MINUTES)) {
                LOG.warn("Still reading rows that nobody will write");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
