package cn.anju.monitoring.comparison.run;

import cn.anju.kit.job.Counts;
import cn.anju.kit.job.JobError;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.rule.RuleFailure;
import cn.anju.monitoring.comparison.rule.Member;
import cn.anju.monitoring.warning.IssuedWarnings;
import cn.anju.monitoring.warning.Warning;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Judges some rows of a file and issues the warnings that they give, in the running transaction. */
@ApplicationScoped
class ChunkComparer {
    private static final int SET = 2_000;

    private final IssuedWarnings warnings;

    ChunkComparer(IssuedWarnings warnings) {
        this.warnings = warnings;
    }

    /** What came of some rows; {@code created} and {@code unchanged} count warnings. */
    record Compared(Counts counts, List<JobError> errors, List<KeptPiece.Row> matched) {}

    Compared compare(List<MatchedRow> rows, Comparison comparison) {
        var errors = new ArrayList<JobError>();
        var matched = new ArrayList<KeptPiece.Row>(rows.size());
        var issuing = new Issuing(comparison);
        int failed = 0;
        for (MatchedRow row : rows) {
            errors.addAll(row.row().errors());
            boolean usable = row.row().isUsable();
            for (Member member : row.members()) {
                matched.add(new KeptPiece.Row(
                        row.number(), member.personId(), row.row().values()));
                usable &= issuing.judge(row, member, errors);
            }
            failed += usable ? 0 : 1;
        }
        issuing.send();
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
        boolean judge(MatchedRow row, Member member, List<JobError> errors) {
            var comparand = comparison.comparand(row, member);
            try {
                if (comparison.rule().holds(comparand)) {
                    given++;
                    pending.putIfAbsent(comparison.warningId(member), comparison.warning(comparand));
                    if (pending.size() == SET) {
                        send();
                    }
                }
                return true;
            } catch (RuleFailure e) {
                errors.add(new JobError(row.number(), Violation.unreadable("", "", "rule-no-value"), null, null));
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
