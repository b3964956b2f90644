package cn.anju.site.profile.section;

import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.site.profile.ProfileSection;
import cn.anju.site.profile.SiteOnDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The ledgers of staff and service windows, and the standard for staff. */
@ApplicationScoped
class StaffingSection implements ProfileSection<Staffing> {
    private static final String SQL = """
            select s.full_time, s.part_time, r.minimum, w.windows, w.services
            from (
                    select count(*) filter (where full_time) as full_time, count(*) filter (where not full_time) as part_time
                    from staff_member
                    where site_code = :site and status = 'ACTIVE' and daterange(from_date, to_date) @> :day::date
                ) s
                cross join (
                    select coalesce(max(minimum), 0) as minimum from staff_requirement
                    where daterange(from_date, to_date) @> :day::date
                        and least_residents <= residents_on(:site, :day)
                ) r
                cross join (
                    select count(distinct w.id) as windows, array_agg(distinct v.service) filter (where v.service is not null)
                        as services
                    from service_window w cross join unnest(w.services) as v (service)
                    where w.site_code = :site and w.status = 'ACTIVE' and daterange(w.from_date, w.to_date) @> :day::date
                ) w
            """;

    private final Database database;

    StaffingSection(Database database) {
        this.database = database;
    }

    @Override
    public Class<Staffing> type() {
        return Staffing.class;
    }

    @Override
    public Staffing of(SiteOnDay asked) {
        return NamedSql.of(SQL, Map.of("site", asked.code(), "day", asked.day()))
                .query(database, row -> {
                    long fullTime = row.getLong("full_time");
                    long due = row.getLong("minimum");
                    var services = row.getArray("services");
                    return new Staffing(
                            fullTime,
                            row.getLong("part_time"),
                            due,
                            Math.max(0, due - fullTime),
                            row.getLong("windows"),
                            services == null ? List.of() : List.of((String[]) services.getArray()));
                })
                .get(0);
    }
}
