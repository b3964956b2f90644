package cn.anju.kit.imports;

import cn.anju.kit.job.Counts;
import cn.anju.kit.job.Job;
import cn.anju.kit.job.JobError;
import cn.anju.kit.ledger.Authorship;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.Outcome;
import cn.anju.kit.ledger.RecordKeys;
import cn.anju.kit.ledger.Submission;
import cn.anju.kit.ledger.SubmissionWriter;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes some rows of a file as records, in the running transaction, and says what became of them. */
@ApplicationScoped
class ChunkWriter {
    private static final int SET = 2_000;
    private static final int SINGLES = 200;

    private final RecordKeys keys;
    private final SubmissionWriter writer;
    private final Clock clock;

    ChunkWriter(RecordKeys keys, SubmissionWriter writer, Clock clock) {
        this.keys = keys;
        this.writer = writer;
        this.clock = clock;
    }

    /** What became of some rows. */
    record Written(Counts counts, List<JobError> errors) {}

    /** How many rows to write at once: less where each takes its time. */
    int size(Ledger<?, ?> ledger) {
        return writer.writesSets(ledger) ? SET : SINGLES;
    }

    <F extends Record & LedgerFields, R extends LedgerRow<F>> Written write(
            Ledger<F, R> ledger, List<ImportedRow<F>> rows, Job.Requester requester) {
        var tally = new Tally(new RowErrors(ledger));
        var submissions = new ArrayList<Submission<F>>(rows.size());
        var submitted = new ArrayList<ImportedRow<F>>(rows.size());
        Map<Integer, UUID> found = findByKey(ledger, rows);
        Map<UUID, Integer> numbers = new HashMap<>();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (int i = 0; i < rows.size(); i++) {
            ImportedRow<F> row = rows.get(i);
            UUID record = found.getOrDefault(i, row.record());
            Integer first = row.fields() == null ? null : numbers.putIfAbsent(record, row.number());
            if (row.fields() == null) {
                tally.refused(row, row.violations());
            } else if (first != null) {
                tally.refused(row, List.of(Violation.unreadable("", "", "duplicate-row", first)));
            } else {
                boolean known = row.source().id() != null || keys.isKnownByKey(ledger, row.fields());
                submissions.add(new Submission<>(
                        record, known, row.source().version(), row.fields(), by(requester, now, row.recordedOn())));
                submitted.add(row);
            }
        }
        var outcomes = writer.write(ledger, submissions, requester.scope());
        for (int i = 0; i < outcomes.size(); i++) {
            tally.add(submitted.get(i), outcomes.get(i));
        }
        return tally.written(rows.size());
    }

    /** The records that rows without an id are about, by the places of the rows in the list. */
    private <F extends Record & LedgerFields> Map<Integer, UUID> findByKey(
            Ledger<F, ?> ledger, List<ImportedRow<F>> rows) {
        var asked = new ArrayList<Integer>();
        var fields = new ArrayList<F>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.fields() != null && row.source().id() == null && keys.isKnownByKey(ledger, row.fields())) {
                asked.add(i);
                fields.add(row.fields());
            }
        }
        if (asked.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<Integer, UUID>();
        keys.find(ledger, fields).forEach((place, id) -> found.put(asked.get(place), id));
        return found;
    }

    private Authorship by(Job.Requester requester, Instant now, LocalDate told) {
        boolean believed = told != null && requester.roles().contains(Role.SYSTEM);
        return new Authorship(requester.name(), now, believed ? told : LocalDate.now(clock));
    }

    /** Counts rows by what became of them. */
    private static final class Tally {
        private final RowErrors rowErrors;
        private final List<JobError> errors = new ArrayList<>();
        private int created;
        private int updated;
        private int unchanged;
        private int failed;

        Tally(RowErrors rowErrors) {
            this.rowErrors = rowErrors;
        }

        void add(ImportedRow<?> row, Outcome outcome) {
            switch (outcome.effect()) {
                case CREATED -> created++;
                case CORRECTED -> updated++;
                case UNCHANGED -> unchanged++;
                case REFUSED -> refused(row, outcome.violations());
            }
        }

        void refused(ImportedRow<?> row, List<Violation> violations) {
            failed++;
            errors.addAll(rowErrors.of(row.source(), violations));
        }

        Written written(int rows) {
            return new Written(new Counts(rows, created, updated, unchanged, failed), errors);
        }
    }
}
