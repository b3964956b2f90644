package cn.anju.kit.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All ledgers of this service. */
@ApplicationScoped
public class Ledgers {
    private final Map<String, Ledger<?, ?>> byType = new TreeMap<>();
    private final Set<String> referredTypes;

    Ledgers(@Any Instance<LedgerResource<?, ?>> resources) {
        for (LedgerResource<?, ?> resource : resources) {
            byType.put(resource.ledger().type(), resource.ledger());
        }
        referredTypes = byType.values().stream()
                .flatMap(l -> l.shape().fields().stream())
                .map(FieldShape::refersTo)
                .filter(type -> type != null)
                .collect(Collectors.toSet());
    }

    public Collection<Ledger<?, ?>> all() {
        return byType.values();
    }

    /** The ledger of a record type; null where this service has none. */
    public Ledger<?, ?> ofType(String type) {
        return byType.get(type);
    }

    /** Whether records of this service point to records of this type. */
    public boolean referTo(String type) {
        return referredTypes.contains(type);
    }
}
