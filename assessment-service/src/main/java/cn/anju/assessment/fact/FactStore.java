package cn.anju.assessment.fact;

import cn.anju.assessment.scheme.version.SchemeStore;
import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.assessment.site.DirtySites;
import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.rule.RuleFailure;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps the facts of every record as it is now: those of a newer version take the place of the older one's. */
@ApplicationScoped
public class FactStore implements LedgerEventHandler {
    private final Database database;
    private final DirtySites dirtySites;
    private final Schemes schemes;
    private final SchemeStore schemeStore;
    private final FactlessRecords factless;

    FactStore(
            Database database,
            DirtySites dirtySites,
            Schemes schemes,
            SchemeStore schemeStore,
            FactlessRecords factless) {
        this.database = database;
        this.dirtySites = dirtySites;
        this.schemes = schemes;
        this.schemeStore = schemeStore;
        this.factless = factless;
    }

    @Override
    public boolean handles(String type) {
        return schemes.isCounted(type);
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        schemeStore.holdMetrics();
        schemes.refresh();
        var extractor = new FactExtractor(schemes.metrics().values());
        var facts = new ArrayList<Fact>();
        events.forEach(event -> facts.addAll(extractor.facts(event)));
        factless.keep(events, facts);
        facts.addAll(preparedFacts(events));
        Map<String, LocalDate> affected = new HashMap<>();
        events.stream()
                .collect(Collectors.groupingBy(LedgerEvent::type))
                .forEach((type, ofType) -> delete(type, ofType, affected));
        facts.forEach(fact -> affected.merge(fact.siteCode(), fact.from(), FactStore::earlier));
        insert(facts);
        keepSources(events);
        dirtySites.mark(affected);
    }

    /** Facts of metrics that have to show first that their rules have a value for every record. */
    private List<Fact> preparedFacts(List<LedgerEvent> events) {
        if (schemes.prepared().isEmpty()) {
            return List.of();
        }
        try {
            var extractor = new FactExtractor(schemes.prepared());
            return events.stream()
                    .flatMap(event -> extractor.facts(event).stream())
                    .toList();
        } catch (RuleFailure e) {
            schemeStore.noteFailure(e.getMessage());
            return List.of();
        }
    }

    /**
     * Adds facts of records whose other facts are there already.
     *
     * @param facts those that are there themselves are passed over
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(List<Fact> facts) {
        insert(facts);
    }

    /** One statement per type: joined with a list of types and ids, the planner would sort all facts there are. */
    private void delete(String type, List<LedgerEvent> events, Map<String, LocalDate> affected) {
        database.query(
                        """
                        delete from fact where record_id = any(?) and record_type = ?
                        returning site_code, from_on
                        """,
                        row -> Map.entry(row.getString(1), row.getObject(2, LocalDate.class)),
                        events.stream().map(LedgerEvent::recordId).toArray(UUID[]::new),
                        type)
                .forEach(gone -> affected.merge(gone.getKey(), gone.getValue(), FactStore::earlier));
    }

    private void insert(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        database.update(
                """
                insert into fact (record_id, metric, site_code, record_type, record_version, subject, value, from_on, to_on)
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """,
                column(facts, Fact::recordId, new UUID[0]),
                column(facts, Fact::metric, new String[0]),
                column(facts, Fact::siteCode, new String[0]),
                column(facts, Fact::recordType, new String[0]),
                column(facts, Fact::recordVersion, new Integer[0]),
                column(facts, Fact::subject, new String[0]),
                column(facts, Fact::value, new BigDecimal[0]),
                column(facts, Fact::from, new LocalDate[0]),
                column(facts, Fact::to, new LocalDate[0]));
    }

    private void keepSources(List<LedgerEvent> events) {
        Map<String, String> paths = new HashMap<>();
        events.forEach(event -> paths.put(event.type(), event.source()));
        database.update(
                """
                insert into record_source as s (record_type, path)
                select t.type, t.path from unnest(?, ?) as t (type, path)
                where not exists (select from record_source k where k.record_type = t.type and k.path = t.path)
                order by t.type
                on conflict (record_type) do update set path = excluded.path
                """, paths.keySet().toArray(String[]::new), paths.values().toArray(String[]::new));
    }

    private static <T> T[] column(List<Fact> facts, Function<Fact, T> value, T[] type) {
        return facts.stream().map(value).toList().toArray(type);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
