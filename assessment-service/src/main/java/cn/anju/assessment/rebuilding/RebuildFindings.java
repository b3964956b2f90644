package cn.anju.assessment.rebuilding;

import cn.anju.assessment.rebuilding.RebuildResult.DifferenceKind;
import cn.anju.assessment.rebuilding.RebuildResult.FactDifference;
import cn.anju.assessment.rebuilding.RebuildResult.FactState;
import cn.anju.assessment.rebuilding.RebuildResult.Facts;
import cn.anju.assessment.rebuilding.RebuildResult.IndicatorDifference;
import cn.anju.assessment.rebuilding.RebuildResult.ScoreDifference;
import cn.anju.assessment.rebuilding.RebuildResult.ScoreState;
import cn.anju.assessment.rebuilding.RebuildResult.Scores;
import cn.anju.assessment.rebuilding.RebuildResult.SiteDifference;
import cn.anju.assessment.rebuilding.RebuildResult.Sites;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds what rebuilds found: scope first, then what was asked for. */
@ApplicationScoped
class RebuildFindings {
    private static final String PLACES = """
        with place as (
            select * from rebuild_site
            where rebuild = :rebuild and (region_code ^@ any (:regions) or site_code = any (:sites))
                and (:siteCode::text is null or site_code = :siteCode)
                and (:regionCode::text is null or region_code ^@ :regionCode))
        """;

    private final Database database;
    private final ObjectMapper mapper;

    RebuildFindings(Database database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** Of which places findings are asked for, and how many of them one by one. */
    record Asked(String siteCode, String regionCode, int examples) {}

    RebuildResult of(UUID rebuild, Asked asked, Scope scope) {
        var values = values(rebuild, asked, scope);
        var facts = facts(values);
        var sites = sites(values);
        var scores = scores(values);
        boolean same = facts.differing() == 0
                && sites.differing() == 0
                && scores.stream().allMatch(quarter -> quarter.differing() == 0);
        return new RebuildResult(same, facts, sites, scores);
    }

    private static Map<String, Object> values(UUID rebuild, Asked asked, Scope scope) {
        var values = new HashMap<String, Object>();
        values.put("rebuild", rebuild);
        values.put("regions", scope.regionPrefixes().toArray(String[]::new));
        values.put("sites", scope.siteCodes().toArray(String[]::new));
        values.put("siteCode", asked.siteCode());
        values.put("regionCode", asked.regionCode());
        values.put("examples", asked.examples());
        return values;
    }

    private <T> List<T> query(String sql, Map<String, Object> values, Database.RowMapper<T> mapper) {
        return NamedSql.of(PLACES + sql, values).query(database, mapper);
    }

    private Facts facts(Map<String, Object> values) {
        var examples = query("""
            select f.*, s.path || '/' || f.record_id as href,
                (select d.id from dead_letter d where d.key = f.record_id::text order by d.failed_at desc limit 1)
                    as dead_letter
            from rebuild_fact f join place using (rebuild, site_code)
            left join record_source s on s.record_type = f.record_type
            order by f.site_code, f.metric, f.record_id limit :examples
            """, values, this::factDifference);
        return query(
                        """
                        select coalesce(sum(kept_facts), 0), coalesce(sum(rebuilt_facts), 0), coalesce(sum(differing_facts), 0),
                            coalesce(sum(unsettled_facts), 0)
                        from place
                        """,
                        values,
                        row -> new Facts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), examples))
                .get(0);
    }

    private Sites sites(Map<String, Object> values) {
        var examples = query(
                "select * from place where site_differs order by site_code limit :examples",
                values,
                row -> new SiteDifference(
                        row.getString("site_code"),
                        read(row.getString("kept_site"), new TypeReference<JsonNode>() {}),
                        read(row.getString("rebuilt_site"), new TypeReference<JsonNode>() {})));
        return query(
                        "select count(*), count(*) filter (where site_differs) from place",
                        values,
                        row -> new Sites(row.getLong(1), row.getLong(2), examples))
                .get(0);
    }

    private List<Scores> scores(Map<String, Object> values) {
        return query("""
            select period, count(*) filter (where outcome <> 'WAITING') as compared,
                count(*) filter (where outcome = 'DIFFERENT') as differing,
                count(*) filter (where outcome = 'WAITING') as waiting
            from rebuild_score join place using (rebuild, site_code) group by period order by period
            """, values, row -> {
            String period = row.getString("period");
            return new Scores(
                    period,
                    row.getLong("compared"),
                    row.getLong("differing"),
                    row.getLong("waiting"),
                    row.getLong("differing") == 0 ? List.of() : scoreDifferences(period, values));
        });
    }

    private List<ScoreDifference> scoreDifferences(String period, Map<String, Object> values) {
        var ofPeriod = new HashMap<>(values);
        ofPeriod.put("period", period);
        return query("""
            select site_code, kept, rebuilt, indicators from rebuild_score join place using (rebuild, site_code)
            where period = :period and outcome = 'DIFFERENT' order by site_code limit :examples
            """, ofPeriod, row -> {
            List<IndicatorDifference> indicators = read(row.getString("indicators"), new TypeReference<>() {});
            return new ScoreDifference(
                    row.getString("site_code"),
                    read(row.getString("kept"), new TypeReference<ScoreState>() {}),
                    read(row.getString("rebuilt"), new TypeReference<ScoreState>() {}),
                    indicators == null ? List.of() : indicators);
        });
    }

    private FactDifference factDifference(ResultSet row) throws SQLException {
        var kept = read(row.getString("kept"), new TypeReference<FactState>() {});
        var rebuilt = read(row.getString("rebuilt"), new TypeReference<FactState>() {});
        return new FactDifference(
                kept == null
                        ? DifferenceKind.MISSING
                        : rebuilt == null ? DifferenceKind.SURPLUS : DifferenceKind.DIFFERENT,
                row.getString("metric"),
                row.getString("record_type"),
                row.getObject("record_id", UUID.class),
                row.getString("href"),
                row.getString("site_code"),
                kept,
                rebuilt,
                row.getObject("dead_letter", UUID.class));
    }

    private <T> T read(String json, TypeReference<T> type) {
        try {
            return json == null ? null : mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A finding of a rebuild cannot be read", e);
        }
    }
}
