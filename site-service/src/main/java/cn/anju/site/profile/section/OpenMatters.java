package cn.anju.site.profile.section;

import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.site.profile.SiteOnDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Finds what is to be settled at a site. */
@ApplicationScoped
class OpenMatters {
    private static final String SQL = """
            select id, kind, description, owner, due_on, greatest(0, :day::date - due_on) as overdue_days
            from (%s) open order by due_on, id
            """;

    private final Database database;

    OpenMatters(Database database) {
        this.database = database;
    }

    /**
     * By deadline.
     *
     * @param query gives id, kind, description, owner and due_on of all that is open; knows :site and :day
     */
    List<OpenMatter> find(String query, SiteOnDay asked) {
        return NamedSql.of(SQL.formatted(query), Map.of("site", asked.code(), "day", asked.day()))
                .query(database, OpenMatter.reader());
    }

    static long overdue(List<OpenMatter> matters) {
        return matters.stream().filter(matter -> matter.overdueDays() > 0).count();
    }

    /** The most urgent ones; the others are found in their ledger. */
    static List<OpenMatter> first(List<OpenMatter> matters) {
        return matters.stream().limit(20).toList();
    }
}
