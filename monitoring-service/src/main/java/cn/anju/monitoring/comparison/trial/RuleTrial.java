package cn.anju.monitoring.comparison.trial;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.rule.InvalidRuleException;
import cn.anju.kit.rule.RuleFailure;
import cn.anju.kit.rule.RuleIssue;
import cn.anju.kit.security.Caller;
import cn.anju.kit.security.Scope;
import cn.anju.monitoring.comparison.batch.Batches;
import cn.anju.monitoring.comparison.rule.Comparand;
import cn.anju.monitoring.comparison.rule.ComparisonRule;
import cn.anju.monitoring.comparison.rule.SourceColumn;
import cn.anju.monitoring.comparison.run.KeptPiece;
import cn.anju.monitoring.comparison.run.KeptRows;
import cn.anju.monitoring.comparison.run.Members;
import cn.anju.monitoring.comparison.source.ComparisonSource;
import cn.anju.monitoring.comparison.source.Sources;
import cn.anju.monitoring.comparison.trial.TrialView.Sample;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Tries a rule on what is kept of a source's last batch, beside the rule that holds; nothing is issued. */
@ApplicationScoped
class RuleTrial {
    private final Sources sources;
    private final Batches batches;
    private final KeptRows kept;
    private final Members members;

    RuleTrial(Sources sources, Batches batches, KeptRows kept, Members members) {
        this.sources = sources;
        this.batches = batches;
        this.kept = kept;
        this.members = members;
    }

    /**
     * @param rule null for the one that holds
     * @throws ProblemException 403 for other bureaus, 404 if nothing is kept, 422 if the rule is wrong
     */
    @Transactional
    TrialView run(UUID sourceId, String rule, Caller caller) {
        var source = sources.findOwn(sourceId, caller);
        var tried = compile(source, rule == null ? source.rule() : rule);
        UUID batch = kept.lastBatch(sourceId).orElseThrow(() -> new ProblemException(404, "nothing-kept"));
        LocalDate asOf = batches.find(batch, caller.scope()).asOf();
        var tally = new Tally(tried, compile(source, source.rule()), asOf);
        for (int firstRow : kept.pieces(batch)) {
            kept.piece(batch, firstRow).ifPresent(piece -> judge(piece, source, tally, caller.scope()));
        }
        return tally.view(batch);
    }

    private static ComparisonRule compile(ComparisonSource source, String rule) {
        try {
            return ComparisonRule.compile(source.columns(), rule);
        } catch (InvalidRuleException e) {
            var checks = new Checks(new FieldsShape<>(ComparisonSource.class));
            for (RuleIssue issue : e.issues()) {
                checks.add("rule", "rule", issue.line(), issue.column(), issue.message());
            }
            checks.throwIfAny();
            throw new IllegalStateException("A wrong rule has issues", e);
        }
    }

    private void judge(KeptPiece piece, ComparisonSource source, Tally tally, Scope scope) {
        int[] places = SourceColumn.values(source.columns()).stream()
                .mapToInt(column -> piece.columns().indexOf(column.name()))
                .toArray();
        var known = members.of(piece.rows().stream().map(KeptPiece.Row::person).toList(), tally.asOf, scope);
        for (KeptPiece.Row row : piece.rows()) {
            var member = known.get(row.person());
            if (member != null) {
                tally.add(row.number(), new Comparand(arranged(row.values(), places), member, tally.asOf));
            }
        }
    }

    /** The values in the order of the columns as they are now. */
    private static List<String> arranged(List<String> values, int[] places) {
        var result = new ArrayList<String>(places.length);
        for (int place : places) {
            result.add(place < 0 ? null : values.get(place));
        }
        return result;
    }

    /** Counts rows by what the two rules say of them. */
    private static final class Tally {
        private static final int SHOWN = 20;

        private final ComparisonRule tried;
        private final ComparisonRule holding;
        private final LocalDate asOf;
        private final List<Sample> sample = new ArrayList<>();
        private int matched;
        private int raised;
        private int raisedNow;
        private int added;
        private int undecided;

        Tally(ComparisonRule tried, ComparisonRule holding, LocalDate asOf) {
            this.tried = tried;
            this.holding = holding;
            this.asOf = asOf;
        }

        void add(int row, Comparand comparand) {
            matched++;
            boolean before = holdsNow(comparand);
            boolean after = holdsThen(comparand);
            raisedNow += before ? 1 : 0;
            raised += after ? 1 : 0;
            added += after && !before ? 1 : 0;
            if (after && sample.size() < SHOWN) {
                var member = comparand.member();
                sample.add(new Sample(row, member.householdId(), member.personId(), tried.conflict(comparand)));
            }
        }

        private boolean holdsNow(Comparand comparand) {
            try {
                return holding.holds(comparand);
            } catch (RuleFailure e) {
                return false;
            }
        }

        private boolean holdsThen(Comparand comparand) {
            try {
                return tried.holds(comparand);
            } catch (RuleFailure e) {
                undecided++;
                return false;
            }
        }

        TrialView view(UUID batch) {
            int dropped = raisedNow - (raised - added);
            return new TrialView(batch, asOf, matched, raised, raisedNow, added, dropped, undecided, sample);
        }
    }
}
