package cn.anju.monitoring.comparison.run;

import cn.anju.kit.imports.ImportFiles;
import cn.anju.kit.imports.RowsAhead;
import cn.anju.kit.imports.StoredNotes;
import cn.anju.kit.imports.format.MarkedFile;
import cn.anju.kit.job.Counts;
import cn.anju.kit.job.Job;
import cn.anju.kit.job.JobErrors;
import cn.anju.kit.job.JobRun;
import cn.anju.kit.job.JobWork;
import cn.anju.kit.job.Jobs;
import cn.anju.kit.personal.PersonalDataKeys;
import cn.anju.kit.problem.Messages;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.rule.InvalidRuleException;
import cn.anju.monitoring.comparison.batch.Batches;
import cn.anju.monitoring.comparison.batch.ComparisonBatch.Figures;
import cn.anju.monitoring.comparison.file.BureauFiles;
import cn.anju.monitoring.comparison.file.BureauRows;
import cn.anju.monitoring.comparison.rule.ComparisonRule;
import cn.anju.monitoring.comparison.run.ChunkComparer.Compared;
import cn.anju.monitoring.comparison.run.IndexedChunks.IndexedChunk;
import cn.anju.monitoring.comparison.source.Sources;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Compares the file of a job, chunk by chunk: each is one transaction with its warnings, the rows that are kept, what failed
 * and how far the job is, so that whatever happens it goes on where it was. As a trial it is one transaction that is taken
 * back.
 */
@ApplicationScoped
class ComparisonWork implements JobWork {
    static final String KIND = "comparison";
    private static final int LONGEST_SECONDS = 6 * 3600;

    private final Sources sources;
    private final BureauFiles bureauFiles;
    private final PersonalDataKeys keys;
    private final Members members;
    private final ChunkComparer comparer;
    private final KeptRows kept;
    private final Batches batches;
    private final Jobs jobs;
    private final JobErrors errors;
    private final ImportFiles files;
    private final Messages messages;
    private final Clock clock;
    private final int chunkRows;

    ComparisonWork(
            Sources sources,
            BureauFiles bureauFiles,
            PersonalDataKeys keys,
            Members members,
            ChunkComparer comparer,
            KeptRows kept,
            Batches batches,
            Jobs jobs,
            JobErrors errors,
            ImportFiles files,
            Messages messages,
            Clock clock,
            @ConfigProperty(name = "anju.comparisons.chunk-rows") int chunkRows) {
        this.sources = sources;
        this.bureauFiles = bureauFiles;
        this.keys = keys;
        this.members = members;
        this.comparer = comparer;
        this.kept = kept;
        this.batches = batches;
        this.jobs = jobs;
        this.errors = errors;
        this.files = files;
        this.messages = messages;
        this.clock = clock;
        this.chunkRows = chunkRows;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isAboutPeople() {
        return true;
    }

    @Override
    public void run(JobRun run) throws IOException {
        var comparison = QuarkusTransaction.requiringNew().call(() -> comparison(run.job()));
        var options = comparison.options();
        Counts counts;
        try (var source = bureauFiles.open(
                        run.job().file().key(),
                        options.encoding(),
                        comparison.source().columns());
                var chunks = new RowsAhead<>(indexed(source, comparison)::next, chunkRows);
                var rows = new RowsAhead<>(most -> matched(chunks, comparison).next(), chunkRows)) {
            counts = options.dryRun() ? tryOut(comparison, rows, run) : compare(comparison, rows, run);
        }
        if (counts.failed() == 0) {
            jobs.forgetFile(run.job().id());
        }
    }

    /** The file is read, its people are looked up and rows are judged at the same time. A trial begins anew each time. */
    private IndexedChunks indexed(BureauRows rows, Comparison comparison) {
        int after = comparison.options().dryRun() ? 0 : comparison.job().position();
        return new IndexedChunks(rows, keys, after);
    }

    private MatchedRows matched(RowsAhead<IndexedChunk> chunks, Comparison comparison) {
        return new MatchedRows(chunks, members, comparison.options().asOf(), comparison.scope());
    }

    private Comparison comparison(Job job) {
        var options = ComparisonOptions.of(job.options());
        var source = sources.find(options.sourceId(), job.requester().scope());
        try {
            return new Comparison(
                    job,
                    options,
                    source,
                    ComparisonRule.compile(source.columns(), source.rule()),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    LocalDate.now(clock));
        } catch (InvalidRuleException e) {
            throw new IllegalStateException("A rule that was recorded compiles", e);
        }
    }

    private Counts compare(Comparison comparison, RowsAhead<MatchedRow> rows, JobRun run) throws IOException {
        QuarkusTransaction.requiringNew().run(() -> {
            run.hold();
            batches.open(comparison.batchId(), comparison.batch(), comparison.scope(), comparison.by());
        });
        Counts counts = run.job().counts();
        for (var chunk = rows.next(); !chunk.isEmpty(); chunk = rows.next()) {
            var undone = chunk.stream()
                    .filter(row -> row.number() > run.job().position())
                    .toList();
            if (!undone.isEmpty()) {
                counts = counts.plus(QuarkusTransaction.requiringNew().call(() -> compare(comparison, undone, run)));
            }
        }
        Counts all = counts;
        QuarkusTransaction.requiringNew().run(() -> close(comparison, all, run));
        return all;
    }

    private Counts compare(Comparison comparison, List<MatchedRow> rows, JobRun run) {
        run.hold();
        Compared compared = comparer.compare(rows, comparison);
        kept.keep(
                comparison.batchId(),
                rows.get(0).number(),
                compared.matched(),
                comparison.source().columns());
        run.count(compared.counts(), compared.errors());
        run.advance(rows.get(rows.size() - 1).number());
        return compared.counts();
    }

    private void close(Comparison comparison, Counts counts, JobRun run) {
        run.hold();
        var figures = new Figures(counts.rows(), kept.matched(comparison.batchId()), counts.created(), counts.failed());
        batches.close(comparison.batchId(), figures, comparison.scope(), comparison.by());
        kept.keepLastOnly(comparison.options().sourceId());
        run.finish();
    }

    private Counts tryOut(Comparison comparison, RowsAhead<MatchedRow> rows, JobRun run) {
        QuarkusTransaction.requiringNew().run(() -> {
            run.hold();
            run.restart();
        });
        try {
            return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
                throw new Trial(tryAll(comparison, rows, run));
            });
        } catch (Trial trial) {
            QuarkusTransaction.requiringNew().run(() -> {
                run.hold();
                run.count(trial.counts.effects(), List.of());
                run.finish();
            });
            return trial.counts;
        }
    }

    private Counts tryAll(Comparison comparison, RowsAhead<MatchedRow> rows, JobRun run) throws IOException {
        Counts counts = Counts.NONE;
        for (var chunk = rows.next(); !chunk.isEmpty(); chunk = rows.next()) {
            var compared = comparer.compare(chunk, comparison);
            QuarkusTransaction.requiringNew().run(() -> {
                run.hold();
                run.count(compared.counts().withoutEffects(), compared.errors());
            });
            counts = counts.plus(compared.counts());
        }
        return counts;
    }

    @Override
    public JobResult result(Job job, Locale locale) {
        if (job.file().key() == null) {
            throw ProblemException.notFound();
        }
        var encoding = ComparisonOptions.of(job.options()).encoding();
        var notes = new StoredNotes(errors, job.id(), messages, locale);
        return new JobResult(
                encoding.format().mediaType(),
                "comparison-errors." + encoding.format().extension(),
                output -> files.write(job.file().key(), encoding, "comparison", new MarkedFile(notes, locale), output));
    }

    /** Takes back what a trial has written. */
    private static final class Trial extends RuntimeException {
        private final transient Counts counts;

        Trial(Counts counts) {
            super("A trial issues nothing", null, false, false);
            this.counts = counts;
        }
    }
}
