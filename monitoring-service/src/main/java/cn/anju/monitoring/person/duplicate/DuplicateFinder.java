package cn.anju.monitoring.person.duplicate;

import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import cn.anju.monitoring.person.Persons;
import cn.anju.monitoring.person.duplicate.DuplicatePair.Alike;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds entries of members that look like one person, by blind indexes only. */
@ApplicationScoped
class DuplicateFinder {
    private static final String PAIRS = """
            with member as (
                select * from person r
                where r.status = 'ACTIVE' and coalesce(r.to_date > :today, true)
                    and (r.scope_region ^@ any (:regions) or r.site_code = any (:sites))
                    and (:siteCodes::text[] is null or r.site_code = any (:siteCodes))
                    and (:regionCode::text is null or r.scope_region ^@ :regionCode)
            ),
            alike as (
                select p.id, o.id as other_id, 'SAME_PERSON' as alike
                from member p join member o on o.likeness_index = p.likeness_index
                where p.id < o.id and o.id_number_index <> p.id_number_index
                union all
                select p.id, o.id, 'NEAR_NUMBER'
                from member p cross join lateral unnest(string_to_array(p.near_index, ' ')) as a (opening)
                    join (
                        select m.id, m.id_number_index, b.opening
                        from member m cross join lateral unnest(string_to_array(m.near_index, ' ')) as b (opening)
                    ) o on o.opening = a.opening
                where p.id < o.id and o.id_number_index <> p.id_number_index
            )
            select id, other_id, array_agg(distinct alike order by alike) as alike
            from alike a
            where not exists (
                    select from duplicate_review v
                    where v.person_id = a.id and v.other_person_id = a.other_id and v.status = 'ACTIVE')
                and (:id::uuid is null or (id, other_id) > (:id::uuid, :otherId::uuid))
            group by id, other_id
            order by id, other_id
            limit :limit
            """;

    private final Database database;
    private final ReadOnly readOnly;
    private final Persons persons;
    private final Clock clock;

    DuplicateFinder(Database database, ReadOnly readOnly, Persons persons, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.persons = persons;
        this.clock = clock;
    }

    /** What was asked for; the ids are those of the last pair of the page before, or null. */
    record Asked(List<String> siteCodes, String regionCode, UUID id, UUID otherId, int limit) {}

    private record Found(UUID id, UUID otherId, List<Alike> alike) {
        static Found of(ResultSet row) throws SQLException {
            return new Found(
                    row.getObject("id", UUID.class),
                    row.getObject("other_id", UUID.class),
                    Arrays.stream((String[]) row.getArray("alike").getArray())
                            .map(Alike::valueOf)
                            .toList());
        }
    }

    LedgerPage<DuplicatePair> page(Asked asked, Scope scope) {
        return readOnly.run(() -> {
            var found = NamedSql.of(PAIRS, parameters(asked, scope)).query(database, Found::of);
            boolean more = found.size() > asked.limit();
            var shown = more ? found.subList(0, asked.limit()) : found;
            return new LedgerPage<>(pairs(shown), more ? cursor(shown.get(shown.size() - 1)) : null, null);
        });
    }

    private List<DuplicatePair> pairs(List<Found> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var entries = persons.byId(found.stream()
                .flatMap(pair -> Stream.of(pair.id(), pair.otherId()))
                .distinct()
                .toList());
        return found.stream()
                .map(pair -> new DuplicatePair(entries.get(pair.id()), entries.get(pair.otherId()), pair.alike()))
                .toList();
    }

    private Map<String, Object> parameters(Asked asked, Scope scope) {
        var values = new HashMap<String, Object>();
        values.put("today", LocalDate.now(clock));
        values.put("regions", scope.regionPrefixes().toArray(String[]::new));
        values.put("sites", scope.siteCodes().toArray(String[]::new));
        values.put(
                "siteCodes",
                asked.siteCodes().isEmpty() ? null : asked.siteCodes().toArray(String[]::new));
        values.put("regionCode", asked.regionCode());
        values.put("id", asked.id());
        values.put("otherId", asked.otherId());
        values.put("limit", asked.limit() + 1);
        return values;
    }

    private static String cursor(Found last) {
        return PageCursor.after(last.id().toString(), last.otherId().toString()).toString();
    }
}
