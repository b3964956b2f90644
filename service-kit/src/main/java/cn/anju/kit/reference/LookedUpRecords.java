package cn.anju.kit.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Known records that were asked for at once, for many records to be written; places are remembered as they are met. */
public final class LookedUpRecords implements KnownRecords {
    private final KnownRecords source;
    private final Map<RecordId, KnownRecord> found;
    private final Map<String, Optional<KnownRecord>> sites = new HashMap<>();
    private final Map<String, Optional<KnownRecord>> regions = new HashMap<>();

    public LookedUpRecords(KnownRecords source, Set<RecordId> wanted) {
        this.source = source;
        this.found = source.find(wanted);
    }

    @Override
    public Optional<KnownRecord> site(String code) {
        return sites.computeIfAbsent(code, source::site);
    }

    @Override
    public Optional<KnownRecord> region(String code) {
        return regions.computeIfAbsent(code, source::region);
    }

    @Override
    public Map<RecordId, KnownRecord> find(Set<RecordId> records) {
        if (records.isEmpty()) {
            return Map.of();
        }
        var result = new HashMap<RecordId, KnownRecord>();
        for (RecordId id : records) {
            KnownRecord known = found.get(id);
            if (known != null) {
                result.put(id, known);
            }
        }
        return result;
    }
}
