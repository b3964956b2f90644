package cn.anju.kit.reference;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.sql.Database;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The records that this service's own records point to, kept from events: no service asks another while it writes.
 * Those of the own service are known in the transaction that writes them, those of others moments later. Of all handlers
 * it comes first, so that transactions lock its rows before those of what a service derives.
 */
@ApplicationScoped
@Priority(1)
public class References implements LedgerEventHandler {
    public static final String SITE = "site.site";
    public static final String REGION = "site.region";
    private static final String NEVER = "infinity";
    private static final Duration MEMORY = Duration.ofSeconds(30);

    private final Database database;
    private final Ledgers ledgers;
    private final UnresolvedReferences unresolved;
    private final Cache<String, KnownRecord> byCode =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(MEMORY).build();

    References(Database database, Ledgers ledgers, UnresolvedReferences unresolved) {
        this.database = database;
        this.ledgers = ledgers;
        this.unresolved = unresolved;
    }

    public Optional<KnownRecord> site(String code) {
        return byCode(SITE, code);
    }

    public Optional<KnownRecord> region(String code) {
        return byCode(REGION, code);
    }

    /** Those of the records that are known, with one query for all of them. */
    public Map<RecordId, KnownRecord> find(Set<RecordId> records) {
        if (records.isEmpty()) {
            return Map.of();
        }
        return database
                .query(
                        """
                        select k.* from known_record k join unnest(?, ?) as r (type, id)
                            on k.record_type = r.type and k.record_id = r.id
                        """,
                        References::read,
                        records.stream().map(RecordId::type).toArray(String[]::new),
                        records.stream().map(RecordId::id).toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(k -> new RecordId(k.type(), k.id()), k -> k));
    }

    /** The ids of active records by their codes, for those types that are known by one. */
    public Map<String, UUID> ids(String type, Collection<String> codes) {
        Map<String, UUID> ids = new HashMap<>();
        database.query(
                "select code, record_id from known_record where record_type = ? and code = any (?) and status = 'ACTIVE'",
                row -> ids.put(row.getString(1), row.getObject(2, UUID.class)),
                type,
                codes.toArray(String[]::new));
        return ids;
    }

    /** Codes of the sites in regions whose code begins with one of the prefixes. */
    public List<String> siteCodes(List<String> regionPrefixes) {
        return database.query(
                "select code from known_record where record_type = ? and region_code ^@ any (?)",
                row -> row.getString(1),
                SITE,
                regionPrefixes.toArray(String[]::new));
    }

    private Optional<KnownRecord> byCode(String type, String code) {
        return Optional.ofNullable(byCode.get(type + code, key -> database.queryOne(
                        "select * from known_record where record_type = ? and code = ? and status = 'ACTIVE'",
                        References::read,
                        type,
                        code)
                .orElse(null)));
    }

    @Override
    public boolean handles(String type) {
        return type.equals(SITE) || type.equals(REGION) || ledgers.referTo(type);
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        for (LedgerEvent event : events) {
            byCode.invalidate(event.type() + event.text("code"));
        }
        database.batch("""
                insert into known_record
                    (record_type, record_id, version, status, code, name, site_code, region_code, from_on, to_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::date, ?::date)
                on conflict (record_type, record_id) do update set version = excluded.version,
                    status = excluded.status, code = excluded.code, name = excluded.name,
                    site_code = excluded.site_code, region_code = excluded.region_code,
                    from_on = excluded.from_on, to_on = excluded.to_on
                where known_record.version < excluded.version
                """, events.stream().map(this::row).toList());
        unresolved.arrived(events);
    }

    private Object[] row(LedgerEvent event) {
        boolean site = event.type().equals(SITE);
        String siteCode = event.text(site ? "code" : "siteCode");
        String region = event.text(event.type().equals(REGION) ? "code" : "regionCode");
        var span = Optional.ofNullable(ledgers.ofType(event.type())).flatMap(Ledger::owedBetween);
        return new Object[] {
            event.type(),
            event.recordId(),
            event.version(),
            event.status().name(),
            event.text("code"),
            event.text("name"),
            siteCode,
            region == null && siteCode != null
                    ? site(siteCode).map(KnownRecord::regionCode).orElse(null)
                    : region,
            span.map(s -> Objects.requireNonNullElse(event.text(s.from()), NEVER))
                    .orElseGet(() -> first(event, "openedOn", "settledOn", "from")),
            span.map(s -> event.text(s.to())).orElseGet(() -> first(event, "leftOn", "to"))
        };
    }

    private static String first(LedgerEvent event, String... fields) {
        return Arrays.stream(fields)
                .map(event::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static KnownRecord read(ResultSet row) throws SQLException {
        return new KnownRecord(
                row.getString("record_type"),
                row.getObject("record_id", UUID.class),
                RecordStatus.valueOf(row.getString("status")),
                row.getString("code"),
                row.getString("name"),
                row.getString("site_code"),
                row.getString("region_code"));
    }
}
