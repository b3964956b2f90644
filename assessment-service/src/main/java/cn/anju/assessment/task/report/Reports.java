package cn.anju.assessment.task.report;

import cn.anju.assessment.task.Occasion;
import cn.anju.assessment.task.evidence.EvidenceGatherer.Whose;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What bureaus report, and the counties that they may report of. A report of a single site settles nothing for the county. */
@ApplicationScoped
public class Reports {
    private static final String COUNTIES = """
            select distinct left(region_code, 6) from known_record
            where record_type = 'site.site' and status = 'ACTIVE'
                and (region_code ^@ any (:regions) or code = any (:sites))
                and (:siteCodes::text[] is null or code = any (:siteCodes))
                and (:regionCode::text is null or region_code ^@ :regionCode)
            order by 1
            """;

    private static final String TOLD = """
            select id, task, period, region_code, reported_on, state = 'ACCEPTED' as accepted from task_report
            where status = 'ACTIVE' and site_code is null and left(region_code, 6) = any (?) and task = any (?)
            order by accepted desc, reported_on, id
            """;

    private final Database database;

    Reports(Database database) {
        this.database = database;
    }

    /** Codes of six digits of the counties with a site that is asked about. */
    @Transactional
    public List<String> counties(Whose whose) {
        Map<String, Object> values = new HashMap<>();
        values.put("regions", whose.scope().regionPrefixes().toArray(String[]::new));
        values.put("sites", whose.scope().siteCodes().toArray(String[]::new));
        values.put(
                "siteCodes",
                whose.siteCodes().isEmpty() ? null : whose.siteCodes().toArray(String[]::new));
        values.put("regionCode", whose.regionCode());
        return NamedSql.of(COUNTIES, values).query(database, row -> row.getString(1));
    }

    /** The accepted ones first, the earliest before later ones. */
    @Transactional
    public List<Told> of(Collection<Occasion> occasions, List<String> counties) {
        var tasks = occasions.stream().map(occasion -> occasion.task().row()).distinct();
        return database.query(
                TOLD,
                row -> new Told(
                        row.getObject("id", UUID.class),
                        row.getString("task"),
                        row.getString("period"),
                        row.getString("region_code"),
                        row.getObject("reported_on", LocalDate.class),
                        row.getBoolean("accepted")),
                counties.toArray(String[]::new),
                tasks.toArray(String[]::new));
    }
}
