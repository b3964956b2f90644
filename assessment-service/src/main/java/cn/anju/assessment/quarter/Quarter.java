package cn.anju.assessment.quarter;

import cn.anju.kit.period.Period;
import cn.anju.kit.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A quarter of a county since it was frozen.
 *
 * @param county the first six digits of its region code
 * @param asOf the last day that counts
 * @param frozenAt instant of the cut-off: what was recorded later is not in it
 * @param appealsUntil last day on which sites may appeal; null before the review
 */
public record Quarter(
        Period period,
        String county,
        QuarterState state,
        String scheme,
        LocalDate asOf,
        Instant frozenAt,
        String frozenBy,
        Instant reviewAt,
        LocalDate appealsUntil) {

    static Quarter read(ResultSet row) throws SQLException {
        return new Quarter(
                Period.parse(row.getString("period")).orElseThrow(),
                row.getString("county"),
                QuarterState.valueOf(row.getString("state")),
                row.getString("scheme"),
                row.getObject("as_of", LocalDate.class),
                Database.instant(row, "frozen_at"),
                row.getString("frozen_by"),
                Database.instant(row, "review_at"),
                row.getObject("appeals_until", LocalDate.class));
    }
}
