package cn.anju.industry.garden.allotment;

import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How much of a garden is allotted, and to whom; in mu. */
@ApplicationScoped
public class AllottedArea {
    private static final UUID NONE = new UUID(0, 0);

    private final Database database;

    AllottedArea(Database database) {
        this.database = database;
    }

    /** The most that is allotted on any day. */
    public BigDecimal most(UUID plotId) {
        return mostBeside(plotId, NONE, LocalDate.MIN.withYear(1), null);
    }

    /**
     * The most that is allotted on any day of a time by other allotments than one. It changes only when one begins or ends, so
     * that the first day and those on which others begin tell it.
     */
    BigDecimal mostBeside(UUID plotId, UUID allotmentId, LocalDate from, LocalDate to) {
        return database.queryOne("""
                        with other as (
                            select area_mu, daterange(from_date, to_date) as held, from_date from garden_allotment
                            where plot_id = ? and id <> ? and status = 'ACTIVE'
                                and daterange(from_date, to_date) && daterange(?::date, ?::date)
                        )
                        select coalesce(max(total), 0) from (
                            select (select sum(o.area_mu) from other o where o.held @> day) as total
                            from (select ?::date as day union select from_date from other where from_date >= ?) days
                        ) totals
                        """, row -> row.getBigDecimal(1), plotId, allotmentId, from, to, from, from)
                .orElseThrow();
    }

    /** The first day of an allotment on which the garden would not be in use, if it were from one day to another. */
    public Optional<LocalDate> firstOutside(UUID plotId, LocalDate from, LocalDate to) {
        return database.queryOne("""
                select from_date from garden_allotment
                where plot_id = ? and status = 'ACTIVE' and not daterange(?::date, ?::date) @> from_date
                order by from_date limit 1
                """, row -> row.getObject(1, LocalDate.class), plotId, from, to);
    }

    /** Who has an allotment, at whatever time. */
    public List<UUID> households(UUID plotId) {
        return database.query(
                "select distinct household_id from garden_allotment where plot_id = ? and status = 'ACTIVE'",
                row -> row.getObject(1, UUID.class),
                plotId);
    }
}
