package cn.anju.monitoring.comparison.rate;

import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import cn.anju.monitoring.warning.Warning.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts, rule by rule, how many warnings were confirmed at home and how many were false alarms. */
@ApplicationScoped
class RuleRates {
    private static final String RATES = """
            select w.source_id, s.bureau, s.dataset, s.kind, w.rule_version, count(*) as warnings,
                count(*) filter (where w.outcome = 'CONFIRMED') as confirmed,
                count(*) filter (where w.outcome = 'UNFOUNDED') as unfounded,
                count(*) filter (where w.outcome is null) as open,
                count(*) filter (where w.outcome is null and w.verify_by < :today) as overdue,
                min(w.issued_on) as first_on, max(w.issued_on) as last_on
            from warning w join comparison_source s on s.id = w.source_id
            where w.status = 'ACTIVE' and w.rule_version is not null
                and (w.scope_region ^@ any (:regions) or w.site_code = any (:sites))
                and (:source::uuid is null or w.source_id = :source)
                and (:bureau::text is null or s.bureau = :bureau)
                and (:from::date is null or w.issued_on >= :from)
                and (:to::date is null or w.issued_on <= :to)
            group by w.source_id, s.bureau, s.dataset, s.kind, w.rule_version
            order by s.bureau, s.dataset, w.source_id, w.rule_version desc
            """;
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final Database database;
    private final ReadOnly readOnly;
    private final Clock clock;

    RuleRates(Database database, ReadOnly readOnly, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.clock = clock;
    }

    /** @throws cn.anju.kit.problem.ProblemException 400 for parameters that are unknown or malformed */
    List<RuleRate> of(MultivaluedMap<String, String> parameters, Scope scope) {
        var query = new QueryParameters(parameters, "sourceId", "bureau", "from", "to");
        Map<String, Object> values = new HashMap<>();
        var source = query.matching("sourceId", UUID_FORM);
        values.put("bureau", query.text("bureau").orElse(null));
        values.put("from", query.date("from").orElse(null));
        values.put("to", query.date("to").orElse(null));
        query.check();
        values.put("source", source.map(UUID::fromString).orElse(null));
        values.put("today", LocalDate.now(clock));
        values.put("regions", scope.regionPrefixes().toArray(String[]::new));
        values.put("sites", scope.siteCodes().toArray(String[]::new));
        return readOnly.run(() -> NamedSql.of(RATES, values).query(database, RuleRates::read));
    }

    private static RuleRate read(ResultSet row) throws SQLException {
        int confirmed = row.getInt("confirmed");
        int unfounded = row.getInt("unfounded");
        return new RuleRate(
                row.getObject("source_id", UUID.class),
                row.getString("bureau"),
                row.getString("dataset"),
                Kind.valueOf(row.getString("kind")),
                row.getInt("rule_version"),
                row.getInt("warnings"),
                confirmed,
                unfounded,
                row.getInt("open"),
                row.getInt("overdue"),
                RuleRate.rate(confirmed, unfounded),
                row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class));
    }
}
