package cn.anju.industry.asset;

import cn.anju.industry.account.Account;
import cn.anju.industry.asset.CollectiveAsset.Method;
import cn.anju.industry.asset.CollectiveAsset.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * An asset beside what was booked for it.
 *
 * @param valuation its latest valuation of the day, or null
 * @param cost what was booked as its cost, on any day
 * @param revalued by how much it was revalued up to the day
 * @param depreciated how much was depreciated up to the day
 * @param entries how often anything was booked for it
 */
record BookedAsset(
        UUID id,
        boolean active,
        UUID organizationId,
        String siteCode,
        String name,
        LocalDate from,
        LocalDate to,
        BigDecimal value,
        Source source,
        Account paidFrom,
        Method method,
        int usefulMonths,
        BigDecimal residualValue,
        BigDecimal valuation,
        BigDecimal cost,
        BigDecimal revalued,
        BigDecimal depreciated,
        long entries) {

    static BookedAsset of(ResultSet row) throws SQLException {
        String paidFrom = row.getString("paid_from");
        var residual = row.getBigDecimal("residual_value");
        return new BookedAsset(
                row.getObject("id", UUID.class),
                "ACTIVE".equals(row.getString("status")),
                row.getObject("organization_id", UUID.class),
                row.getString("site_code"),
                row.getString("name"),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                row.getBigDecimal("value"),
                Source.valueOf(row.getString("source")),
                paidFrom == null ? null : Account.valueOf(paidFrom),
                Method.valueOf(row.getString("method")),
                row.getInt("useful_months"),
                residual == null ? BigDecimal.ZERO : residual,
                row.getBigDecimal("valuation"),
                row.getBigDecimal("cost"),
                row.getBigDecimal("revalued"),
                row.getBigDecimal("depreciated"),
                row.getLong("entries"));
    }

    /** Whether it is owned at the end of a day. */
    boolean isKeptOn(LocalDate day) {
        return active && !from.isAfter(day) && (to == null || to.isAfter(day));
    }

    /** What it should be depreciated by up to a day: from the month after it was got, a month's part each month. */
    BigDecimal depreciationDue(LocalDate day) {
        if (method != Method.STRAIGHT_LINE || !isKeptOn(day)) {
            return BigDecimal.ZERO;
        }
        long months = Math.min(usefulMonths, ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(day)));
        return value.subtract(residualValue)
                .multiply(BigDecimal.valueOf(months))
                .divide(BigDecimal.valueOf(usefulMonths), 2, RoundingMode.HALF_UP);
    }

    /** By how much its valuation differs from its cost. */
    BigDecimal revaluationDue() {
        return method == Method.VALUATION && valuation != null ? valuation.subtract(value) : BigDecimal.ZERO;
    }
}
