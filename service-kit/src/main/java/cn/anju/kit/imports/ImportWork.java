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
    private final ChunkWriter writer;
    private final JobErrors errors;
    private final Messages messages;

    ImportWork(
            Ledgers ledgers,
            ImportFiles files,
            RecordReader reader,
            RecordKeys keys,
            ReferenceCodes codes,
            ChunkWriter writer,
            JobErrors errors,
            Messages messages) {
        this.ledgers = ledgers;
        this.files = files;
        this.reader = reader;
        this.keys = keys;
        this.codes = codes;
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
        try (var source = files.records(run.job().file().key(), options, ledger)) {
            var rows = new ImportedRows<>(ledger, source, reader, keys, codes);
            if (options.inOnePiece()) {
                inOnePiece(ledger, rows, options, run);
            } else {
                inChunks(ledger, rows, run);
            }
        }
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> void inChunks(
            Ledger<F, R> ledger, ImportedRows<F> rows, JobRun run) throws IOException {
        int size = writer.size(ledger);
        for (var chunk = rows.next(size); !chunk.isEmpty(); chunk = rows.next(size)) {
            var undone = chunk.stream()
                    .filter(row -> row.number() > run.job().position())
                    .toList();
            QuarkusTransaction.requiringNew().run(() -> {
                run.hold();
                if (!undone.isEmpty()) {
                    var written = writer.write(ledger, undone, run.job().requester());
                    run.advance(last(undone), written.counts(), written.errors());
                }
            });
        }
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> void inOnePiece(
            Ledger<F, R> ledger, ImportedRows<F> rows, ImportOptions options, JobRun run) {
        QuarkusTransaction.requiringNew().run(() -> {
            run.hold();
            run.restart();
        });
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
                Progress progress = writeAll(ledger, rows, run);
                if (options.dryRun()) {
                    throw new Trial(progress);
                } else if (progress.failed() > 0) {
                    throw new ProblemException(422, "atomic-refused", progress.failed());
                }
                run.hold();
                run.advance(progress.position(), progress.counts(), List.of());
                run.finish();
                return null;
            });
        } catch (Trial trial) {
            QuarkusTransaction.requiringNew().run(() -> {
                run.hold();
                run.advance(trial.progress.position(), trial.progress.counts(), List.of());
                run.finish();
            });
        }
    }

    /** Writes all rows in the running transaction; what fails, and how far it is, can be seen from outside already. */
    private <F extends Record & LedgerFields, R extends LedgerRow<F>> Progress writeAll(
            Ledger<F, R> ledger, ImportedRows<F> rows, JobRun run) throws IOException {
        var progress = new Progress(0, 0, Counts.NONE);
        int size = writer.size(ledger);
        for (var chunk = rows.next(size); !chunk.isEmpty(); chunk = rows.next(size)) {
            int position = last(chunk);
            var written = writer.write(ledger, chunk, run.job().requester());
            var counts = written.counts();
            QuarkusTransaction.requiringNew().run(() -> {
                run.hold();
                run.advance(position, new Counts(counts.rows(), 0, 0, 0, counts.failed()), written.errors());
            });
            progress = progress.plus(position, counts);
        }
        return progress;
    }

    @Override
    public JobResult result(Job job, Locale locale) {
        Ledger<?, ?> ledger = ledgers.ofType(job.ledger());
        var options = ImportOptions.of(job.options());
        var notes = new StoredNotes(errors, job.id(), messages, locale);
        return new JobResult(
                options.format().mediaType(),
                ledger.path() + "-errors." + options.format().extension(),
                output -> files.write(job.file().key(), options, ledger.path(), new MarkedFile(notes, locale), output));
    }

    /** How far one piece is, and what of it is only true once it is committed. */
    private record Progress(int position, int failed, Counts counts) {
        Progress plus(int reached, Counts more) {
            return new Progress(
                    reached,
                    failed + more.failed(),
                    new Counts(
                            0,
                            counts.created() + more.created(),
                            counts.updated() + more.updated(),
                            counts.unchanged() + more.unchanged(),
                            0));
        }
    }

    /** Takes back what a trial has written. */
    private static final class Trial extends RuntimeException {
        private final transient Progress progress;

        Trial(Progress progress) {
            super("A trial writes nothing", null, false, false);
            this.progress = progress;
        }
    }

    private static int last(List<? extends ImportedRow<?>> rows) {
        return rows.get(rows.size() - 1).number();
    }
}
