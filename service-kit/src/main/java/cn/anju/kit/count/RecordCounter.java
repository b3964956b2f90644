package cn.anju.kit.count;

import cn.anju.kit.journal.Relay;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerTable;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts active records: the sites of the scope first, then the records at them. */
@ApplicationScoped
class RecordCounter {
    private static final String SITES = """
        with visible as (
            select distinct code from known_record
            where record_type = 'site.site' and (region_code ^@ any (:regions) or code = any (:sites))
                and (:siteCodes::text[] is null or code = any (:siteCodes))
                and (:regionCode::text is null or region_code ^@ :regionCode))
        """;

    private static final String COUNT = """
        select '%s' as record_type, v.code, count(*) as records, sum(r.version) as versions
        from %s r cross join lateral (select distinct unnest(%s) as site) place join visible v on v.code = place.site
        where r.status = 'ACTIVE' group by v.code
        """;

    private final Ledgers ledgers;
    private final Relay relay;
    private final Database database;
    private final ReadOnly readOnly;

    RecordCounter(Ledgers ledgers, Relay relay, Database database, ReadOnly readOnly) {
        this.ledgers = ledgers;
        this.relay = relay;
        this.database = database;
        this.readOnly = readOnly;
    }

    /**
     * What is to be counted.
     *
     * @param recordTypes of these ledgers; of all if there are none
     * @param siteCodes at these sites; at all if there are none
     */
    record Asked(List<String> recordTypes, List<String> siteCodes, String regionCode) {}

    Collection<String> known() {
        return ledgers.all().stream().map(Ledger::type).toList();
    }

    /** @throws cn.anju.kit.problem.ProblemException 503 if it takes too long */
    RecordCounts count(Asked asked, Scope scope) {
        var counted = ledgers.all().stream()
                .filter(ledger ->
                        asked.recordTypes().isEmpty() || asked.recordTypes().contains(ledger.type()))
                .toList();
        var items = readOnly.run(
                () -> NamedSql.of(sql(counted), values(asked, scope)).query(database, row -> {
                    String type = row.getString("record_type");
                    return new RecordCounts.Item(
                            type,
                            ledgers.ofType(type).href(),
                            row.getString("code"),
                            row.getLong("records"),
                            row.getLong("versions"));
                }));
        // After the counts, so that everything counted is told if nothing is left to be
        return new RecordCounts(items, relay.untold());
    }

    private static String sql(Collection<Ledger<?, ?>> counted) {
        String counts = counted.stream()
                .map(ledger -> {
                    var table = new LedgerTable(ledger);
                    return COUNT.formatted(ledger.type(), table.name(), table.sites());
                })
                .collect(Collectors.joining("union all\n"));
        return SITES + "select * from (" + counts + ") counted order by record_type, code collate \"C\"";
    }

    private static Map<String, Object> values(Asked asked, Scope scope) {
        var values = new HashMap<String, Object>();
        values.put("regions", scope.regionPrefixes().toArray(String[]::new));
        values.put("sites", scope.siteCodes().toArray(String[]::new));
        values.put(
                "siteCodes",
                asked.siteCodes().isEmpty() ? null : asked.siteCodes().toArray(String[]::new));
        values.put("regionCode", asked.regionCode());
        return values;
    }
}
