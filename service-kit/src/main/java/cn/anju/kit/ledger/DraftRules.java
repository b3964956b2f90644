package cn.anju.kit.ledger;

import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.InvalidRecord;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What every record has to obey before it is written: rules of its own, of its place, of what it points to. */
@ApplicationScoped
class DraftRules {
    private final TargetReader targetReader;
    private final Placement placement;
    private final ReferenceCheck references;
    private final Map<Class<?>, LedgerRules<?>> rules = new HashMap<>();

    DraftRules(
            TargetReader targetReader,
            Placement placement,
            ReferenceCheck references,
            @Any Instance<LedgerRules<?>> rules) {
        this.targetReader = targetReader;
        this.placement = placement;
        this.references = references;
        rules.forEach(r -> this.rules.put(r.fieldsType(), r));
    }

    /**
     * Fills in what follows from other records; from those that the writer may not know of, nothing does.
     *
     * @param before the fields until now; null for a new record
     */
    <F extends Record & LedgerFields> Draft<F> draft(Ledger<F, ?> ledger, UUID id, F before, F given, Scope scope) {
        return draft(ledger, id, before, given, targets(ledger, List.of(given), scope));
    }

    /** What some records are to point to, for the drafts of all of them. */
    <F extends Record & LedgerFields> Targets targets(Ledger<F, ?> ledger, Collection<F> records, Scope scope) {
        return targetReader.of(ledger, records, scope);
    }

    <F extends Record & LedgerFields> Draft<F> draft(Ledger<F, ?> ledger, UUID id, F before, F given, Targets targets) {
        F placed = placement.complete(ledger, before, given, targets);
        var refused = references.refused(ledger, before, placed, targets);
        boolean completes = refused.isEmpty() && rulesOf(ledger) != null;
        return new Draft<>(id, before, completes ? rulesOf(ledger).complete(before, placed) : placed, targets, refused);
    }

    /** @throws InvalidRecord with every rule that is broken */
    <F extends Record & LedgerFields> void check(Ledger<F, ?> ledger, Draft<F> draft, Scope scope) {
        checks(ledger, draft, scope).throwIfAny();
    }

    <F extends Record & LedgerFields> Checks checks(Ledger<F, ?> ledger, Draft<F> draft, Scope scope) {
        var checks = new Checks(ledger.shape());
        draft.fields().check(checks);
        placement.check(ledger, draft, scope, checks);
        draft.refused()
                .forEach(r ->
                        checks.add(r.pointer(), "unknown-reference", r.target().type()));
        if (checks.none() && draft.before() != null && ledger.changing() != null) {
            requireSame(ledger, ledger.changing(), draft, checks);
        }
        if (checks.none() && rulesOf(ledger) != null) {
            rulesOf(ledger).check(new LedgerRules.Proposal<>(draft.id(), draft.before(), draft.fields()), checks);
        }
        return checks;
    }

    private static <F extends Record & LedgerFields> void requireSame(
            Ledger<F, ?> ledger, String field, Draft<F> draft, Checks checks) {
        var shape = ledger.shape();
        boolean same = Objects.equals(shape.value(draft.before(), field), shape.value(draft.fields(), field));
        checks.require(same, field, "fixed");
    }

    /** Whether records of a ledger have to hold against each other, so that each must be written before the next is checked. */
    boolean compareRecords(Ledger<?, ?> ledger) {
        var own = rules.get(ledger.shape().type());
        return own != null && !own.judgeEachByItself();
    }

    @SuppressWarnings("unchecked") // rules are kept under the type of their fields
    private <F extends Record & LedgerFields> LedgerRules<F> rulesOf(Ledger<F, ?> ledger) {
        return (LedgerRules<F>) rules.get(ledger.shape().type());
    }
}
