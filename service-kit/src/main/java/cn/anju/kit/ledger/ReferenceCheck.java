package cn.anju.kit.ledger;

import cn.anju.kit.reference.RecordId;
import cn.anju.kit.reference.References;
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
    private final References references;
    private final UnresolvedReferences unresolved;

    ReferenceCheck(References references, UnresolvedReferences unresolved) {
        this.references = references;
        this.unresolved = unresolved;
    }

    /**
     * The ids that point to what does not exist or lies out of scope. One that the record held before may stay, whoever
     * writes it, unless the record moves and its place follows from there.
     */
    <F extends Record & LedgerFields> List<HeldReference> refused(
            Ledger<F, ?> ledger, F before, F fields, Targets targets) {
        Set<RecordId> kept = before == null ? Set.of() : targets(HeldReference.of(ledger, before));
        if (before != null && !Placement.stays(ledger, before, fields)) {
            Placement.target(ledger, fields).ifPresent(kept::remove);
        }
        return HeldReference.of(ledger, fields).stream()
                .filter(r -> targets.isMissing(r.target()) && !kept.contains(r.target()))
                .toList();
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
