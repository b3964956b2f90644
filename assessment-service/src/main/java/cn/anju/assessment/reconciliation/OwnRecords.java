package cn.anju.assessment.reconciliation;

import cn.anju.assessment.reconciliation.Counted.Place;
import cn.anju.assessment.reconciliation.Reconciliation.Swallowed;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was taken in of the records of others: known by their facts, or kept without; and what could not be. */
@ApplicationScoped
class OwnRecords {
    private static final int MOST_DEAD_LETTERS = 500;

    /** Each record once at each of its sites, whatever it counts for. */
    private static final String COUNT = """
        with visible as (
            select distinct code as site_code from known_record
            where record_type = 'site.site' and (region_code ^@ any (:regions) or code = any (:sites))
                and (:siteCode::text is null or code = :siteCode)
                and (:regionCode::text is null or region_code ^@ :regionCode)),
        taken as (
            select record_type, site_code, record_id, record_version as version
            from fact join visible using (site_code) where record_type = any (:recordTypes)
            union
            select record_type, site_code, record_id, version
            from factless_record join visible using (site_code) where record_type = any (:recordTypes)
            union
            select c.record_type, s.code, s.record_id, c.version
            from site s join visible v on v.site_code = s.code
            join consumed_record c on c.record_type = 'site.site' and c.record_id = s.record_id
            where c.record_type = any (:recordTypes))
        select record_type, site_code, max(s.path) as ledger, count(*) as records, sum(version) as versions
        from taken left join record_source s using (record_type) group by record_type, site_code
        """;

    private final Database database;
    private final ReadOnly readOnly;
    private final ObjectMapper mapper;

    OwnRecords(Database database, ReadOnly readOnly, ObjectMapper mapper) {
        this.database = database;
        this.readOnly = readOnly;
        this.mapper = mapper;
    }

    private record Found(Place place, Counted counted) {}

    private record Letter(Swallowed event, String recordType, String body) {}

    /** @throws cn.anju.kit.problem.ProblemException 503 if it takes too long */
    Map<Place, Counted> count(Collection<String> recordTypes, String siteCode, String regionCode, Scope scope) {
        var values = new HashMap<String, Object>();
        values.put("regions", scope.regionPrefixes().toArray(String[]::new));
        values.put("sites", scope.siteCodes().toArray(String[]::new));
        values.put("siteCode", siteCode);
        values.put("regionCode", regionCode);
        values.put("recordTypes", recordTypes.toArray(String[]::new));
        Map<Place, Counted> counts = new HashMap<>();
        readOnly.run(() -> NamedSql.of(COUNT, values)
                        .query(
                                database,
                                row -> new Found(
                                        new Place(row.getString("record_type"), row.getString("site_code")),
                                        new Counted(
                                                row.getString("ledger"),
                                                row.getLong("records"),
                                                row.getLong("versions")))))
                .forEach(found -> counts.put(found.place(), found.counted()));
        return counts;
    }

    long deadLetters() {
        return database.queryOne("select count(*) from dead_letter", row -> row.getLong(1))
                .orElseThrow();
    }

    /** The latest events that could not be taken in, by what they tell of; what cannot be read at all is told nowhere here. */
    Map<Place, List<Swallowed>> swallowed() {
        Map<Place, List<Swallowed>> swallowed = new HashMap<>();
        var letters = database.query(
                """
                select id, key, substring(type from '^anju\\.(.+)\\.v1$') as record_type, value, failed_at
                from dead_letter where value is not null order by failed_at desc limit ?
                """,
                row -> new Letter(
                        new Swallowed(
                                row.getObject("id", UUID.class),
                                row.getString("key"),
                                Database.instant(row, "failed_at")),
                        row.getString("record_type"),
                        new String(row.getBytes("value"), StandardCharsets.UTF_8)),
                MOST_DEAD_LETTERS);
        letters.stream().filter(letter -> letter.recordType() != null).forEach(letter -> sites(letter)
                .forEach(site -> swallowed
                        .computeIfAbsent(new Place(letter.recordType(), site), place -> new ArrayList<>())
                        .add(letter.event())));
        return swallowed;
    }

    private List<String> sites(Letter letter) {
        try {
            JsonNode body = mapper.readTree(letter.body());
            var sites = new ArrayList<String>();
            body.path("siteCodes").forEach(code -> sites.add(code.asText()));
            String single = "site.site".equals(letter.recordType()) ? "code" : "siteCode";
            if (body.hasNonNull(single)) {
                sites.add(body.get(single).asText());
            }
            return sites;
        } catch (JsonProcessingException e) {
            return List.of();
        }
    }
}
