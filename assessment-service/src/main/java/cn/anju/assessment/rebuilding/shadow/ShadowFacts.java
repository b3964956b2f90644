package cn.anju.assessment.rebuilding.shadow;

import cn.anju.assessment.fact.Fact;
import cn.anju.assessment.fact.FactExtractor;
import cn.anju.assessment.fact.FactStore;
import cn.anju.assessment.site.AssessedSite;
import cn.anju.assessment.site.AssessedSites;
import cn.anju.assessment.site.SiteResidents;
import cn.anju.assessment.topic.Topics;
import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes records in beside the running facts: of each record the facts of its latest version, of each site what is known last. */
@ApplicationScoped
public class ShadowFacts {
    private final Database database;
    private final Shadow shadow;
    private final FactStore facts;
    private final AssessedSites sites;
    private final SiteResidents residents;

    ShadowFacts(Database database, Shadow shadow, FactStore facts, AssessedSites sites, SiteResidents residents) {
        this.database = database;
        this.shadow = shadow;
        this.facts = facts;
        this.sites = sites;
        this.residents = residents;
    }

    /** Takes records in. @return how many of the events could not be, as a rule has no value for them or a field is missing */
    @Transactional(TxType.MANDATORY)
    public int takeIn(List<LedgerEvent> events, FactExtractor extractor) {
        Map<LedgerEvent, List<Fact>> readable = new HashMap<>();
        for (LedgerEvent event : events) {
            if (isWhole(event)) {
                addReadable(event, extractor, readable);
            }
        }
        var latest = Topics.latest(List.copyOf(readable.keySet()));
        if (!latest.isEmpty()) {
            shadow.within(() -> {
                replace(newer(latest), readable);
                return null;
            });
        }
        return events.size() - readable.size();
    }

    /** Notes records that were told of after what is compared. */
    @Transactional(TxType.MANDATORY)
    public void noteLater(List<LedgerEvent> events) {
        database.update(
                "insert into rebuilt.later (record_id, record_type) select * from unnest(?, ?) on conflict do nothing",
                events.stream().map(LedgerEvent::recordId).toArray(UUID[]::new),
                events.stream().map(LedgerEvent::type).toArray(String[]::new));
    }

    private static void addReadable(LedgerEvent event, FactExtractor extractor, Map<LedgerEvent, List<Fact>> readable) {
        try {
            readable.put(event, extractor.facts(event));
        } catch (RuntimeException e) {
            // Whatever the reason, who takes records in has put it to the dead letters, where it is told
            return;
        }
    }

    /** Whether it has what keeping it needs; the fields of other records are up to the rules. */
    private static boolean isWhole(LedgerEvent event) {
        if (!event.isActive()) {
            return true;
        }
        return switch (event.type()) {
            case AssessedSites.RECORD -> {
                var site = AssessedSite.of(event);
                yield Stream.of(site.code(), site.name(), site.regionCode(), site.setting(), site.fiveType())
                        .allMatch(Objects::nonNull);
            }
            case SiteResidents.RECORD -> event.text("siteCode") != null && event.text("from") != null;
            default -> true;
        };
    }

    private void replace(List<LedgerEvent> events, Map<LedgerEvent, List<Fact>> readable) {
        database.update("delete from fact where record_id = any (?)", (Object)
                events.stream().map(LedgerEvent::recordId).toArray(UUID[]::new));
        var found = new ArrayList<Fact>();
        events.forEach(event -> found.addAll(readable.get(event)));
        facts.add(found);
        sites.replace(ofType(AssessedSites.RECORD, events));
        residents.replace(ofType(SiteResidents.RECORD, events));
    }

    private static List<LedgerEvent> ofType(String type, List<LedgerEvent> events) {
        return events.stream().filter(event -> event.type().equals(type)).toList();
    }

    private List<LedgerEvent> newer(List<LedgerEvent> events) {
        Set<String> newer = new HashSet<>(database.query(
                """
                insert into record as r (record_id, record_type, version) select * from unnest(?, ?, ?)
                on conflict (record_id, record_type) do update set version = excluded.version
                where r.version < excluded.version
                returning record_type || record_id
                """,
                row -> row.getString(1),
                events.stream().map(LedgerEvent::recordId).toArray(UUID[]::new),
                events.stream().map(LedgerEvent::type).toArray(String[]::new),
                events.stream().map(LedgerEvent::version).toArray(Integer[]::new)));
        return events.stream()
                .filter(event -> newer.contains(event.type() + event.recordId()))
                .toList();
    }
}
