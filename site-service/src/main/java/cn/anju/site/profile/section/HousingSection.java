package cn.anju.site.profile.section;

import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.site.profile.ProfileSection;
import cn.anju.site.profile.SiteOnDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The ledgers of dwellings, their extensions, and old houses. */
@ApplicationScoped
class HousingSection implements ProfileSection<Housing> {
    private static final String SQL = """
            select
                (select count(*) from dwelling where site_code = :site and status = 'ACTIVE' and moved_in_on <= :day)
                    as dwellings,
                (select count(*) from dwelling
                    where site_code = :site and status = 'ACTIVE' and moved_in_on <= :day and rented_out) as rented_out,
                (select count(*) from dwelling_extension
                    where site_code = :site and status = 'ACTIVE' and applied_on <= :day and decided_on is null) as pending,
                (select count(*) from old_house
                    where site_code = :site and status = 'ACTIVE' and state = 'TO_DEMOLISH') as to_demolish
            """;

    private final Database database;

    HousingSection(Database database) {
        this.database = database;
    }

    @Override
    public Class<Housing> type() {
        return Housing.class;
    }

    @Override
    public Housing of(SiteOnDay asked) {
        return NamedSql.of(SQL, Map.of("site", asked.code(), "day", asked.day()))
                .query(
                        database,
                        row -> new Housing(
                                row.getLong("dwellings"),
                                row.getLong("rented_out"),
                                row.getLong("pending"),
                                row.getLong("to_demolish")))
                .get(0);
    }
}
