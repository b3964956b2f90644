package cn.anju.county.load;

import cn.anju.county.book.LedgerRecord;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Puts a county's records ledger by ledger over several connections; the very last record says that all are in. */
public final class CountyLoader {
    private final CountyApi api;
    private final int connections;
    private final PrintStream out;

    public CountyLoader(CountyApi api, int connections, PrintStream out) {
        this.api = api;
        this.connections = connections;
        this.out = out;
    }

    /** Records that one run created, and those it found as they should be. */
    public record Loaded(long created, long unchanged) {
        Loaded plus(Loaded more) {
            return new Loaded(created + more.created, unchanged + more.unchanged);
        }
    }

    /** Whether a load of these records was finished before: their last one is only sent once all others are in. */
    public boolean isComplete(List<LedgerRecord> records) {
        return api.find(records.get(records.size() - 1).href()).isPresent();
    }

    /** Sends every record. Throws {@link LoadFailure} at the first one that is refused. */
    public Loaded load(List<LedgerRecord> records) {
        var pool = Executors.newFixedThreadPool(connections);
        try {
            var total = new Loaded(0, 0);
            int start = 0;
            while (start < records.size() - 1) {
                int end = start + 1;
                while (end < records.size() - 1
                        && records.get(end)
                                .ledgerPath()
                                .equals(records.get(start).ledgerPath())) {
                    end++;
                }
                total = total.plus(loadLedger(records.subList(start, end), pool));
                start = end;
            }
            boolean created = api.put(records.get(start));
            return total.plus(created ? new Loaded(1, 0) : new Loaded(0, 1));
        } finally {
            pool.shutdownNow();
        }
    }

    private Loaded loadLedger(List<LedgerRecord> records, ExecutorService pool) {
        long begin = System.nanoTime();
        var next = new AtomicInteger();
        var created = new LongAdder();
        Callable<Void> worker = () -> {
            try {
                for (int i = next.getAndIncrement(); i < records.size(); i = next.getAndIncrement()) {
                    if (api.put(records.get(i))) {
                        created.increment();
                    }
                }
            } catch (RuntimeException e) {
                next.set(records.size());
                throw e;
            }
            return null;
        };
        List<Future<Void>> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(connections, records.size()); i++) {
            workers.add(pool.submit(worker));
        }
        workers.forEach(CountyLoader::await);
        var loaded = new Loaded(created.sum(), records.size() - created.sum());
        report(records.get(0).ledgerPath(), loaded, (System.nanoTime() - begin) / 1e9);
        return loaded;
    }

    private static void await(Future<Void> worker) {
        try {
            worker.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LoadFailure failure ? failure : new LoadFailure("The load failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadFailure("Interrupted", e);
        }
    }

    private void report(String ledger, Loaded loaded, double seconds) {
        long records = loaded.created() + loaded.unchanged();
        out.printf(
                Locale.ROOT,
                "  %-38s %,7d records  %5.1f s  %,6.0f/s%s%n",
                ledger,
                records,
                seconds,
                records / Math.max(seconds, 0.001),
                loaded.unchanged() == 0 ? "" : "  (%,d were there already)".formatted(loaded.unchanged()));
    }
}
