package cn.anju.county.load;

import cn.anju.county.book.CaseCourse;
import cn.anju.county.book.LedgerRecord;
import cn.anju.county.book.RecordCourse;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * Imports a county's records ledger by ledger, takes its cases through their process once they are in, and at the end the other
 * steps of officers; the very last record, put by itself, says that everything is.
 */
public final class CountyLoader {
    private static final String CASES = "monitoring/cases";

    private final CountyApi api;
    private final CaseWalk walk;
    private final StepWalk steps;
    private final LedgerImport imports;
    private final PrintStream out;

    public CountyLoader(CountyApi api, Patience patience, InstantSource clock, PrintStream out) {
        this.api = api;
        this.walk = new CaseWalk(api);
        this.steps = new StepWalk(api.asOfficer());
        this.imports = new LedgerImport(api, patience, clock);
        this.out = out;
    }

    /** Records that one run created, those that it corrected, and those that it found as they should be. */
    public record Loaded(long created, long corrected, long unchanged) {
        Loaded plus(Loaded more) {
            return new Loaded(created + more.created, corrected + more.corrected, unchanged + more.unchanged);
        }
    }

    /** Whether a load of these records was finished before: their last one is only sent once all others are in. */
    public boolean isComplete(List<LedgerRecord> records) {
        return api.find(records.get(records.size() - 1).href()).isPresent();
    }

    /** Sends every record and the steps of cases alone. Throws {@link LoadFailure} at the first one that is refused. */
    public Loaded load(List<LedgerRecord> records, List<CaseCourse> courses) {
        return load(records, courses, List.of(), () -> {});
    }

    /**
     * Sends every record and every step. Throws {@link LoadFailure} at the first one that is refused.
     *
     * @param rest waits until all records are known everywhere, since officers decide by what they see
     */
    public Loaded load(List<LedgerRecord> records, List<CaseCourse> courses, List<RecordCourse> others, Runnable rest) {
        var total = new Loaded(0, 0, 0);
        int start = 0;
        while (start < records.size() - 1) {
            int end = start + 1;
            while (end < records.size() - 1
                    && records.get(end).ledgerPath().equals(records.get(start).ledgerPath())) {
                end++;
            }
            total = total.plus(loadLedger(records.subList(start, end)));
            if (records.get(start).ledgerPath().equals(CASES)) {
                takeSteps(CASES, courses, walk::take);
            }
            start = end;
        }
        if (!others.isEmpty()) {
            rest.run();
            takeSteps("officers", others, steps::take);
        }
        boolean created = api.put(records.get(start));
        return total.plus(created ? new Loaded(1, 0, 0) : new Loaded(0, 0, 1));
    }

    private <C> void takeSteps(String of, List<C> courses, ToIntFunction<C> walk) {
        long begin = System.nanoTime();
        int taken = courses.stream().mapToInt(walk).sum();
        out.printf(Locale.ROOT, "  %-38s %,7d steps    %5.1f s%n", of, taken, (System.nanoTime() - begin) / 1e9);
    }

    private Loaded loadLedger(List<LedgerRecord> records) {
        long begin = System.nanoTime();
        var loaded = imports.run(records);
        double seconds = (System.nanoTime() - begin) / 1e9;
        out.printf(
                Locale.ROOT,
                "  %-38s %,7d records  %5.1f s  %,6.0f/s%s%n",
                records.get(0).ledgerPath(),
                records.size(),
                seconds,
                records.size() / Math.max(seconds, 0.001),
                loaded.unchanged() == 0 ? "" : "  (%,d were there already)".formatted(loaded.unchanged()));
        return loaded;
    }
}
