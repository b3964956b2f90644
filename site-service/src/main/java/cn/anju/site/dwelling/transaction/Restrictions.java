package cn.anju.site.dwelling.transaction;

import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Until when dwellings must not change hands. */
@ApplicationScoped
class Restrictions {
    private final Database database;

    Restrictions(Database database) {
        this.database = database;
    }

    /** Where a dwelling is, and until when it is restricted. */
    record Restriction(String siteCode, String regionCode, LocalDate until) {}

    Restriction of(UUID dwellingId) {
        return database.queryOne(
                        "select site_code, region_code, restricted_until from dwelling where id = ?",
                        row -> new Restriction(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)),
                        dwellingId)
                .orElseThrow();
    }
}
