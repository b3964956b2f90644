package cn.anju.kit.reference;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a service knows of the records that its own point to. */
public interface KnownRecords {
    Optional<KnownRecord> site(String code);

    Optional<KnownRecord> region(String code);

    /** Those of the records that are known. */
    Map<RecordId, KnownRecord> find(Set<RecordId> records);
}
