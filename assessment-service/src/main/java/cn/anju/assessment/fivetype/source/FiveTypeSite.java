package cn.anju.assessment.fivetype.source;

import cn.anju.assessment.fivetype.checklist.FiveType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;

/**
 * A site with the type that it is to become.
 *
 * @param targetYear year in which it is due; null if it has none
 */
public record FiveTypeSite(String code, String name, String regionCode, FiveType type, Integer targetYear) {

    /** Last day for its acceptance; null if none was set. */
    public LocalDate dueOn() {
        return targetYear == null ? null : LocalDate.of(targetYear, Month.DECEMBER, 31);
    }

    static FiveTypeSite read(ResultSet row) throws SQLException {
        return new FiveTypeSite(
                row.getString("code"),
                row.getString("name"),
                row.getString("region_code"),
                FiveType.valueOf(row.getString("five_type")),
                row.getObject("target_year", Integer.class));
    }
}
