package cn.anju.site.profile.section;

import cn.anju.kit.sql.Database;
import cn.anju.site.activity.Activity;
import cn.anju.site.profile.ProfileSection;
import cn.anju.site.profile.SiteOnDay;
import cn.anju.site.profile.section.Activities.OfKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The ledger of activities. */
@ApplicationScoped
class ActivitiesSection implements ProfileSection<Activities> {
    private static final String HELD = """
            select kind, count(*) as held, max(held_on) as last_on, coalesce(sum(participants), 0) as participants
            from activity
            where site_code = ? and status = 'ACTIVE' and held_on between ? and ?
            group by kind order by kind
            """;

    private final Database database;

    ActivitiesSection(Database database) {
        this.database = database;
    }

    @Override
    public Class<Activities> type() {
        return Activities.class;
    }

    @Override
    public Activities of(SiteOnDay asked) {
        var held = database.query(
                HELD,
                row -> new OfKind(
                        Activity.Kind.valueOf(row.getString("kind")),
                        row.getLong("held"),
                        row.getObject("last_on", LocalDate.class),
                        row.getLong("participants")),
                asked.code(),
                asked.quarter().start(),
                asked.day());
        return new Activities(asked.quarter().toString(), held);
    }
}
