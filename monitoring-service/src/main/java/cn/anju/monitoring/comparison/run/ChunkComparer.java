package cn.anju.monitoring.comparison.run;

import cn.anju.kit.job.Counts;
import cn.anju.kit.job.JobError;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.rule.RuleFailure;
import cn.anju.monitoring.comparison.run.Members.Found;
import cn.anju.monitoring.warning.IssuedWarnings;
import cn.anju.monitoring.warning.Warning;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Compares some rows of a file with the register and issues what they give, in the running transaction. */
@ApplicationScoped
class ChunkComparer {
    private static final int SET = 2_000;

    private final Members members;
    private final IssuedWarnings warnings;

    ChunkComparer(Members members, IssuedWarnings warnings) {
        this.members = members;
        this.warnings = warnings;
    }

    /** What came of some rows; {@code created} and {@code unchanged} count warnings. */
    record Compared(Counts counts, List<JobError> errors, List<KeptRow> matched) {}

    /** A matched row as it is kept. */
    record KeptRow(int row, UUID person, List<String> values) {}

    Compared compare(List<IndexedRow> rows, Comparison comparison) {
        var errors = new ArrayList<JobError>();
        var usable = new HashMap<Integer, IndexedRow>(2 * rows.size());
        for (IndexedRow row : rows) {
            errors.addAll(row.row().errors());
            if (row.isUsable()) {
                usable.put(row.number(), row);
            }
        }
        int failed = rows.size() - usable.size();
        var found = members.matching(usable.values(), comparison.options().asOf(), comparison.scope());
        var matched = new ArrayList<KeptRow>(found.size());
        var issuing = new Issuing(comparison);
        for (Found match : found) {
            IndexedRow row = usable.get(match.row());
            matched.add(new KeptRow(
                    match.row(), match.member().personId(), row.row().values()));
            if (!issuing.judge(row, match)) {
                failed++;
                errors.add(new JobError(match.row(), Violation.unreadable("", "", "rule-no-value"), null, null));
            }
        }
        issuing.send();
        errors.sort(Comparator.comparingInt(JobError::row));
        return new Compared(
                new Counts(rows.size(), issuing.created, 0, issuing.given - issuing.created, failed), errors, matched);
    }

    /** Warnings on their way, set by set. */
    private final class Issuing {
        private final Comparison comparison;
        private final Map<UUID, Warning> pending = new LinkedHashMap<>();
        private int given;
        private int created;

        Issuing(Comparison comparison) {
            this.comparison = comparison;
        }

        /** @return whether the rule could say anything */
        boolean judge(IndexedRow row, Found match) {
            var comparand = comparison.comparand(row, match.member());
            try {
                if (comparison.rule().holds(comparand)) {
                    given++;
                    pending.putIfAbsent(comparison.warningId(match.member()), comparison.warning(comparand));
                    if (pending.size() == SET) {
                        send();
                    }
                }
                return true;
            } catch (RuleFailure e) {
                return false;
            }
        }

        void send() {
            if (!pending.isEmpty()) {
                created += warnings.issue(pending, comparison.scope(), comparison.by());
                pending.clear();
            }
        }
    }
}
