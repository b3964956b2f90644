package cn.anju.kit.imports;

import cn.anju.kit.imports.format.MarkedFile;
import cn.anju.kit.job.Counts;
import cn.anju.kit.job.Job;
import cn.anju.kit.job.JobErrors;
import cn.anju.kit.job.JobRun;
import cn.anju.kit.job.JobWork;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.ledger.RecordKeys;
import cn.anju.kit.ledger.RecordReader;
import cn.anju.kit.problem.Messages;
import cn.anju.kit.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Imports the file of a job. Chunk by chunk, each one transaction with its records, their journal, what failed and how far
 * the job is, so that whatever happens no row is lost or written twice; or, as a trial or where it is to be all or nothing,
 * the whole file in one transaction.
 */
@ApplicationScoped
class ImportWork implements JobWork {
    static final String KIND = "import";
    private static final int LONGEST_SECONDS = 6 * 3600;

    private final Ledgers ledgers;
    private final ImportFiles files;
    private final RecordReader reader;
    private final RecordKeys keys;
    private final ReferenceCodes codes;
    private final SiteCells sites;
    private final ChunkWriter writer;
    private final JobErrors errors;
    private final Messages messages;

    ImportWork(
            Ledgers ledgers,
            ImportFiles files,
            RecordReader reader,
            RecordKeys keys,
            ReferenceCodes codes,
            SiteCells sites,
            ChunkWriter writer,
            JobErrors errors,
            Messages messages) {
        this.ledgers = ledgers;
        this.files = files;
        this.reader = reader;
        this.keys = keys;
        this.codes = codes;
        this.sites = sites;
        this.writer = writer;
        this.errors = errors;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws IOException {
        run(ledgers.ofType(run.job().ledger()), run);
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> void run(Ledger<F, R> ledger, JobRun run)
            throws IOException {
        var options = ImportOptions.of(run.job().options());
        var scope = run.job().requester().scope();
        try (var source = files.records(run.job().file().key(), options.encoding(), ledger);
                var rows = new RowsAhead<>(
                        new ImportedRows<>(ledger, source, reader, keys, codes, sites, scope)::next,
                        writer.size(ledger))) {
            if (options.inOnePiece()) {
                inOnePiece(ledger, rows, options, run);
            } else {
                inChunks(ledger, rows, run);
            }
        }
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> void inChunks(
            Ledger<F, R> ledger, RowsAhead<ImportedRow<F>> rows, JobRun run) throws IOException {
        for (var chunk = rows.next(); !chunk.isEmpty(); chunk = rows.next()) {
            var undone = chunk.stream()
                    .filter(row -> row.number() > run.job().position())
                    .toList();
            QuarkusTransaction.requiringNew().run(() -> {
                run.hold();
                if (!undone.isEmpty()) {
                    var written = writer.write(ledger, undone, run.job().requester());
                    run.count(written.counts(), written.errors());
                    run.advance(undone.get(undone.size() - 1).number());
                }
            });
        }
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> void inOnePiece(
            Ledger<F, R> ledger, RowsAhead<ImportedRow<F>> rows, ImportOptions options, JobRun run) {
        QuarkusTransaction.requiringNew().run(() -> {
            run.hold();
            run.restart();
        });
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
                Counts counts = writeAll(ledger, rows, run);
                if (options.dryRun()) {
                    throw new Trial(counts);
                } else if (counts.failed() > 0) {
                    throw new ProblemException(422, "atomic-refused", counts.failed());
                }
                finish(counts, run);
                return null;
            });
        } catch (Trial trial) {
            QuarkusTransaction.requiringNew().run(() -> finish(trial.counts, run));
        }
    }

    private static void finish(Counts counts, JobRun run) {
        run.hold();
        run.count(counts.effects(), List.of());
        run.finish();
    }

    /** Writes all rows in the running transaction; how many are done, and which fail, is seen from outside already. */
    private <F extends Record & LedgerFields, R extends LedgerRow<F>> Counts writeAll(
            Ledger<F, R> ledger, RowsAhead<ImportedRow<F>> rows, JobRun run) throws IOException {
        Counts counts = Counts.NONE;
        for (var chunk = rows.next(); !chunk.isEmpty(); chunk = rows.next()) {
            var written = writer.write(ledger, chunk, run.job().requester());
            QuarkusTransaction.requiringNew().run(() -> {
                run.hold();
                run.count(written.counts().withoutEffects(), written.errors());
            });
            counts = counts.plus(written.counts());
        }
        return counts;
    }

    @Override
    public JobResult result(Job job, Locale locale) {
        Ledger<?, ?> ledger = ledgers.ofType(job.ledger());
        var options = ImportOptions.of(job.options());
        var notes = new StoredNotes(errors, job.id(), messages, locale);
        return new JobResult(
                options.encoding().format().mediaType(),
                ledger.path() + "-errors." + options.encoding().format().extension(),
                output -> files.write(
                        job.file().key(), options.encoding(), ledger.path(), new MarkedFile(notes, locale), output));
    }

    /** Takes back what a trial has written. */
    private static final class Trial extends RuntimeException {
        private final transient Counts counts;

        Trial(Counts counts) {
            super("A trial writes nothing", null, false, false);
            this.counts = counts;
        }
    }
}
