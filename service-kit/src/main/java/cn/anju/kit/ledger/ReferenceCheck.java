package cn.anju.kit.ledger;

import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.References;
import cn.anju.kit.reference.UnresolvedReferences;
import cn.anju.kit.reference.UnresolvedReferences.UnresolvedReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Checks the ids that a record holds: strictly within the service, and by keeping watch for those of others. */
@ApplicationScoped
class ReferenceCheck {
    private final References references;
    private final UnresolvedReferences unresolved;

    ReferenceCheck(References references, UnresolvedReferences unresolved) {
        this.references = references;
        this.unresolved = unresolved;
    }

    /** Adds a violation for each id of the own service that no active record has. */
    <F extends Record & LedgerFields> void check(Ledger<F, ?> ledger, F fields, Checks checks) {
        for (FieldShape field : ledger.shape().fields()) {
            if (isOwn(ledger, field)) {
                List<UUID> ids = ids(field, fields);
                for (int i = 0; i < ids.size(); i++) {
                    boolean known = references
                            .find(field.refersTo(), ids.get(i))
                            .filter(k -> k.status() == RecordStatus.ACTIVE)
                            .isPresent();
                    String pointer = field.type() == UUID.class ? field.name() : field.name() + "/" + i;
                    checks.require(known, pointer, "unknown-reference", field.refersTo());
                }
            }
        }
    }

    /** Notes the ids of other services that have not arrived here yet. */
    <F extends Record & LedgerFields> void watch(Ledger<F, ?> ledger, LedgerRow<F> row) {
        var missing = new ArrayList<UnresolvedReference>();
        boolean refersElsewhere = false;
        for (FieldShape field : ledger.shape().fields()) {
            if (field.refersTo() != null && !isOwn(ledger, field)) {
                refersElsewhere = true;
                for (UUID id : ids(field, row.fields())) {
                    if (references.find(field.refersTo(), id).isEmpty()) {
                        missing.add(new UnresolvedReference(
                                ledger.type(), row.id(), field.name(), field.refersTo(), id, Instant.EPOCH));
                    }
                }
            }
        }
        if (row.version() == 1) {
            unresolved.add(missing);
        } else if (refersElsewhere) {
            unresolved.replace(ledger.type(), row.id(), missing);
        }
    }

    private static boolean isOwn(Ledger<?, ?> ledger, FieldShape field) {
        return field.refersTo() != null && field.refersTo().startsWith(ledger.workstream() + ".");
    }

    private static List<UUID> ids(FieldShape field, Record fields) {
        Object value = field.of(fields);
        if (value == null) {
            return List.of();
        }
        if (value instanceof UUID id) {
            return List.of(id);
        }
        return ((Collection<?>) value).stream().map(UUID.class::cast).toList();
    }
}
