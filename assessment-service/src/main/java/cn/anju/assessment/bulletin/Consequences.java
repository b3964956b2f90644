package cn.anju.assessment.bulletin;

import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What has followed from a published quarter so far: commendations and watch orders. */
@ApplicationScoped
class Consequences {
    private final Database database;

    Consequences(Database database) {
        this.database = database;
    }

    /** A site that was commended. */
    record Commended(String siteCode, String honour, String reason) {}

    /** A site under watch. */
    record Watched(String siteCode, String demands, LocalDate dueOn, boolean released) {}

    List<Commended> commended(String period, String county) {
        return database.query(
                """
                select site_code, honour, reason from commendation
                where period = ? and scope_region ^@ ? and status = 'ACTIVE' order by awarded_on, site_code
                """, row -> new Commended(row.getString(1), row.getString(2), row.getString(3)), period, county);
    }

    List<Watched> watched(String period, String county) {
        return database.query(
                """
                select site_code, demands, due_on, state from watch_order
                where period = ? and scope_region ^@ ? and status = 'ACTIVE' order by ordered_on, site_code
                """,
                row -> new Watched(
                        row.getString("site_code"),
                        row.getString("demands"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("state").equals("RELEASED")),
                period,
                county);
    }
}
