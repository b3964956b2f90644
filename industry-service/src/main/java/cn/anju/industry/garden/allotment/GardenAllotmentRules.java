package cn.anju.industry.garden.allotment;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A family has one part of a garden at a time, and never is more allotted than there is. Whoever writes an allotment holds its
 * garden, so that the second sees the first.
 */
@ApplicationScoped
class GardenAllotmentRules implements LedgerRules<GardenAllotment> {
    private final Database database;
    private final AllottedArea allotted;

    GardenAllotmentRules(Database database, AllottedArea allotted) {
        this.database = database;
        this.allotted = allotted;
    }

    /** The garden that a part is of. */
    private record Plot(BigDecimal areaMu, LocalDate from, LocalDate to) {
        static Plot of(ResultSet row) throws SQLException {
            return new Plot(
                    row.getBigDecimal("area_mu"),
                    row.getObject("from_date", LocalDate.class),
                    row.getObject("to_date", LocalDate.class));
        }

        boolean isInUseOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    @Override
    public Class<GardenAllotment> fieldsType() {
        return GardenAllotment.class;
    }

    @Override
    public void check(Proposal<GardenAllotment> change, Checks checks) {
        var part = change.fields();
        var plot = database.queryOne("select * from garden_plot where id = ?", Plot::of, part.plotId())
                .orElseThrow();
        checks.require(plot.isInUseOn(part.from()), "from", "garden-not-in-use");
        checks.require(
                part.to() == null || plot.to() == null || !part.to().isAfter(plot.to()), "to", "garden-not-in-use");
        other(change).ifPresent(from -> checks.add("householdId", "allotted-already", from));
        var left = plot.areaMu().subtract(allotted.mostBeside(part.plotId(), change.id(), part.from(), part.to()));
        checks.require(part.areaMu().compareTo(left) <= 0, "areaMu", "exceeds-garden", left.max(BigDecimal.ZERO));
    }

    /** Since when the family has another part of the garden at any time of this one. */
    private Optional<LocalDate> other(Proposal<GardenAllotment> change) {
        var part = change.fields();
        return database.queryOne(
                """
                select from_date from garden_allotment
                where plot_id = ? and household_id = ? and id <> ? and status = 'ACTIVE'
                    and daterange(from_date, to_date) && daterange(?::date, ?::date)
                order by from_date limit 1
                """,
                row -> row.getObject(1, LocalDate.class),
                part.plotId(),
                part.householdId(),
                change.id(),
                part.from(),
                part.to());
    }
}
