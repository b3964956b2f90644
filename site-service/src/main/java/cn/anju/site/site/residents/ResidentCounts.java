package cn.anju.site.site.residents;

import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The counts of the residents of sites, as they are recorded. */
@ApplicationScoped
public class ResidentCounts {
    private final Database database;

    ResidentCounts(Database database) {
        this.database = database;
    }

    /** So many from a day on. */
    public record Count(LocalDate from, int residents) {}

    /** All of a site, by the day from which they hold. */
    public List<Count> of(String siteCode) {
        return database.query(
                "select from_date, residents from site_residents where site_code = ? and status = 'ACTIVE' order by from_date",
                row -> new Count(row.getObject(1, LocalDate.class), row.getInt(2)),
                siteCode);
    }

    /** How many live there on a day: the last count until then, or before all of them the first; empty where nobody counted. */
    public Optional<Integer> on(String siteCode, LocalDate day) {
        var counts = of(siteCode);
        return counts.stream()
                .filter(count -> !count.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> counts.stream().findFirst())
                .map(Count::residents);
    }

    /** Sites whose register does not say what was counted for a day. */
    List<String> differing(LocalDate day) {
        return database.query("""
                select s.code from site s
                where s.status = 'ACTIVE' and s.residents <> residents_on(s.code, ?) order by s.code
                """, row -> row.getString(1), day);
    }
}
