package cn.anju.assessment.fivetype.evaluation;

import cn.anju.assessment.fivetype.checklist.AcceptanceState;
import cn.anju.assessment.fivetype.checklist.FiveType;
import cn.anju.assessment.fivetype.evaluation.SiteChecklist.Standing;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the ledger of acceptances knows about sites: how far each is, and what inspectors found. */
@ApplicationScoped
class Inspections {
    private static final String PATH = "/api/v1/assessment/acceptances/";

    private final Database database;

    Inspections(Database database) {
        this.database = database;
    }

    /** By the code of the site: of several acceptances the one that is furthest. */
    Map<String, Standing> standings(FiveType type, Collection<String> sites) {
        Map<String, Standing> standings = new HashMap<>();
        database.query(
                        """
                        select distinct on (site_code) site_code, id, state, accepted_on from five_type_acceptance
                        where site_code = any (?) and five_type = ? and status = 'ACTIVE'
                        order by site_code, accepted_on nulls last, inspected_on desc nulls last,
                            self_checked_on desc nulls last, planned_on desc, id
                        """,
                        row -> Map.entry(
                                row.getString("site_code"),
                                new Standing(
                                        row.getObject("id", UUID.class),
                                        AcceptanceState.valueOf(row.getString("state")),
                                        row.getObject("accepted_on", LocalDate.class),
                                        PATH + row.getString("id"))),
                        sites.toArray(String[]::new),
                        type.name())
                .forEach(found -> standings.put(found.getKey(), found.getValue()));
        return standings;
    }

    /** By the code of the site and the id of the criterion: the latest finding of an inspection until that day. */
    Map<String, Map<String, InspectorFinding>> findings(FiveType type, Collection<String> sites, LocalDate on) {
        Map<String, Map<String, InspectorFinding>> findings = new HashMap<>();
        database.forEach(
                """
                select a.site_code, a.id, a.inspected_on, a.inspector, f.value ->> 'criterion' as criterion,
                    (f.value ->> 'met')::boolean as met, f.value ->> 'note' as note
                from (
                    select distinct on (site_code) * from five_type_acceptance
                    where site_code = any (?) and five_type = ? and status = 'ACTIVE' and inspected_on <= ?
                    order by site_code, inspected_on desc, changed_at desc, id) a
                cross join lateral jsonb_array_elements(a.findings) f
                """,
                row -> findings.computeIfAbsent(row.getString("site_code"), code -> new HashMap<>())
                        .put(
                                row.getString("criterion"),
                                new InspectorFinding(
                                        row.getBoolean("met"),
                                        row.getString("note"),
                                        row.getObject("inspected_on", LocalDate.class),
                                        row.getString("inspector"),
                                        row.getObject("id", UUID.class))),
                sites.toArray(String[]::new),
                type.name(),
                on);
        return findings;
    }
}
