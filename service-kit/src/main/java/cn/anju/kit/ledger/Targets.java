package cn.anju.kit.ledger;

import cn.anju.kit.reference.KnownRecord;
import cn.anju.kit.reference.RecordId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the ids of a record point to, as far as its writer may know of it.
 *
 * @param found what is there
 * @param missing what the record must not point to: of the own service, whatever does not exist, counts no more or lies out
 *     of scope, alike; of another one, what is known to lie out of scope
 */
record Targets(Map<RecordId, KnownRecord> found, Set<RecordId> missing) {

    Optional<KnownRecord> find(RecordId id) {
        return Optional.ofNullable(found.get(id));
    }

    boolean isMissing(RecordId id) {
        return missing.contains(id);
    }
}
