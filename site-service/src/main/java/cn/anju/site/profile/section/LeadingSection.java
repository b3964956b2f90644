package cn.anju.site.profile.section;

import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.site.leader.LeaderStandard;
import cn.anju.site.profile.ProfileSection;
import cn.anju.site.profile.SiteOnDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The ledgers of leaders, their visits and hearings, and of contacts. */
@ApplicationScoped
class LeadingSection implements ProfileSection<Leading> {
    private static final String SQL = """
            select l.id, l.name, l.post, l.from_date, l.plan_filed_on, l.duties_filed_on, l.task_list_filed_on,
                v.visits, v.last_visit, h.last_heard, c.name as liaison_name, c.unit
            from (
                    select count(*) filter (where visited_on >= :first) as visits, max(visited_on) as last_visit
                    from leader_visit where site_code = :site and status = 'ACTIVE' and visited_on <= :day
                ) v
                cross join (
                    select max(heard_on) as last_heard from leader_hearing
                    where site_codes @> array[:site]::varchar[] and status = 'ACTIVE' and heard_on <= :day
                ) h
                left join site_leader l on l.site_code = :site and l.status = 'ACTIVE' and l.level = 'SITE'
                    and daterange(l.from_date, l.to_date) @> :day::date
                left join lateral (
                    select name, unit from liaison_cadre
                    where site_code = :site and status = 'ACTIVE' and daterange(from_date, to_date) @> :day::date
                    order by from_date desc limit 1
                ) c on true
            """;

    private final Database database;
    private final LeaderStandard standard;

    LeadingSection(Database database, LeaderStandard standard) {
        this.database = database;
        this.standard = standard;
    }

    @Override
    public Class<Leading> type() {
        return Leading.class;
    }

    @Override
    public Leading of(SiteOnDay asked) {
        var parameters = Map.of(
                "site", asked.code(), "day", asked.day(), "first", asked.month().start());
        long due = standard.on(asked.month().start()).visitsAMonth();
        return NamedSql.of(SQL, parameters)
                .query(database, row -> read(row, due))
                .get(0);
    }

    private static Leading read(ResultSet row, long due) throws SQLException {
        long visits = row.getLong("visits");
        return new Leading(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("post"),
                day(row, "from_date"),
                day(row, "plan_filed_on"),
                day(row, "duties_filed_on"),
                day(row, "task_list_filed_on"),
                visits,
                due,
                Math.max(0, due - visits),
                day(row, "last_visit"),
                day(row, "last_heard"),
                row.getString("liaison_name"),
                row.getString("unit"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
