package cn.anju.kit.ledger;

import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.KnownRecords;
import cn.anju.kit.reference.RecordId;
import cn.anju.kit.reference.UnresolvedReferences;
import cn.anju.kit.reference.UnresolvedReferences.UnresolvedReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the ids that a record holds: strictly within the service, and by keeping watch for those of others. */
@ApplicationScoped
class ReferenceCheck {
    private final KnownRecords references;
    private final UnresolvedReferences unresolved;

    ReferenceCheck(KnownRecords references, UnresolvedReferences unresolved) {
        this.references = references;
        this.unresolved = unresolved;
    }

    /** Adds a violation for each id of the own service that no active record has. */
    <F extends Record & LedgerFields> void check(Ledger<F, ?> ledger, F fields, Checks checks) {
        var held = HeldReference.of(ledger, fields).stream()
                .filter(r -> ledger.isOfSameService(r.target().type()))
                .toList();
        var known = references.find(targets(held));
        for (HeldReference reference : held) {
            var target = known.get(reference.target());
            checks.require(
                    target != null && target.status() == RecordStatus.ACTIVE,
                    reference.pointer(),
                    "unknown-reference",
                    reference.target().type());
        }
    }

    /** Notes the ids of other services that have not arrived here yet. */
    <F extends Record & LedgerFields> void watch(Ledger<F, ?> ledger, LedgerRow<F> row) {
        if (ledger.shape().references().stream().allMatch(f -> ledger.isOfSameService(f.refersTo()))) {
            return;
        }
        var held = HeldReference.of(ledger, row.fields()).stream()
                .filter(r -> !ledger.isOfSameService(r.target().type()))
                .toList();
        var known = references.find(targets(held));
        var missing = held.stream()
                .filter(r -> !known.containsKey(r.target()))
                .map(r -> new UnresolvedReference(
                        ledger.type(),
                        row.id(),
                        r.field().name(),
                        r.target().type(),
                        r.target().id(),
                        Instant.EPOCH))
                .toList();
        if (row.version() == 1) {
            unresolved.add(missing);
        } else {
            unresolved.replace(ledger.type(), row.id(), missing);
        }
    }

    private static Set<RecordId> targets(List<HeldReference> held) {
        return held.stream().map(HeldReference::target).collect(Collectors.toSet());
    }
}
