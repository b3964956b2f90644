package cn.anju.kit.ledger;

import cn.anju.kit.reference.RecordId;
import cn.anju.kit.reference.References;
import cn.anju.kit.reference.UnresolvedReferences;
import cn.anju.kit.reference.UnresolvedReferences.UnresolvedReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    <F extends Record & LedgerFields> void watch(Ledger<F, ?> ledger, List<? extends LedgerRow<F>> rows) {
        if (ledger.shape().references().stream().allMatch(f -> ledger.isOfSameService(f.refersTo()))) {
            return;
        }
        var known = references.find(rows.stream()
                .flatMap(row -> ofOthers(ledger, row))
                .map(HeldReference::target)
                .collect(Collectors.toSet()));
        var newlyMissing = new ArrayList<UnresolvedReference>();
        for (LedgerRow<F> row : rows) {
            var missing = ofOthers(ledger, row)
                    .filter(r -> !known.containsKey(r.target()))
                    .map(r -> unresolved(ledger, row, r))
                    .toList();
            if (row.version() == 1) {
                newlyMissing.addAll(missing);
            } else {
                unresolved.replace(ledger.type(), row.id(), missing);
            }
        }
        unresolved.add(newlyMissing);
    }

    private static <F extends Record & LedgerFields> Stream<HeldReference> ofOthers(
            Ledger<F, ?> ledger, LedgerRow<F> row) {
        return HeldReference.of(ledger, row.fields()).stream()
                .filter(r -> !ledger.isOfSameService(r.target().type()));
    }

    private static UnresolvedReference unresolved(Ledger<?, ?> ledger, LedgerRow<?> row, HeldReference reference) {
        return new UnresolvedReference(
                ledger.type(),
                row.id(),
                reference.field().name(),
                reference.target().type(),
                reference.target().id(),
                Instant.EPOCH);
    }

    private static Set<RecordId> targets(List<HeldReference> held) {
        return held.stream().map(HeldReference::target).collect(Collectors.toSet());
    }
}
