package cn.anju.assessment.supervision;

import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.score.Adjustments;
import cn.anju.assessment.score.Cutoff;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What supervision has found at sites in a quarter, as far as its total is moved by it. */
@ApplicationScoped
public class SiteAdjustments {
    private final Database database;

    SiteAdjustments(Database database) {
        this.database = database;
    }

    /** As much as a scheme lets count, by the code of the site; sites of which nothing was found are left out. */
    public Map<String, Adjustments> of(Scheme scheme, Cutoff cutoff, Collection<String> sites) {
        Map<String, List<Adjustments.Item>> found = new HashMap<>();
        database.forEach(
                """
                select site_code, supervision_id, held_on, finding, points from adjustment
                where site_code = any (?) and held_on between ? and ? and status = 'ACTIVE'
                order by held_on, supervision_id, id
                """,
                row -> found.computeIfAbsent(row.getString("site_code"), code -> new ArrayList<>())
                        .add(new Adjustments.Item(
                                row.getObject("supervision_id", UUID.class),
                                row.getObject("held_on", LocalDate.class),
                                row.getString("finding"),
                                row.getBigDecimal("points"))),
                sites.toArray(String[]::new),
                cutoff.quarter().start(),
                cutoff.asOf());
        Map<String, Adjustments> result = new HashMap<>();
        found.forEach((site, items) -> result.put(site, Adjustments.of(items, scheme.adjustmentLimit())));
        return result;
    }
}
