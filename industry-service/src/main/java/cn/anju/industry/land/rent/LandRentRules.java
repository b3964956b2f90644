package cn.anju.industry.land.rent;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rent is for a year of the contract, and for no year more is paid than is due: whatever exceeds it is for another year. */
@ApplicationScoped
class LandRentRules implements LedgerRules<LandRent> {
    private static final FieldsShape<LandRent> SHAPE = new FieldsShape<>(LandRent.class);

    private final Database database;

    LandRentRules(Database database) {
        this.database = database;
    }

    /** A contract year, with what of its rent other payments have left. */
    private record Left(int year, BigDecimal amount) {
        static Left of(ResultSet row) throws SQLException {
            return new Left(row.getInt("year"), row.getBigDecimal("amount"));
        }
    }

    @Override
    public Class<LandRent> fieldsType() {
        return LandRent.class;
    }

    @Override
    public LandRent complete(LandRent before, LandRent fields) {
        if (fields.year() != null) {
            return fields;
        }
        takeTurn(fields.transferId());
        int last = fields.paidOn().getYear();
        int year = before != null
                ? before.year()
                : years(fields, last, new UUID(0, 0)).stream()
                        .filter(left -> left.amount().signum() > 0)
                        .map(Left::year)
                        .findFirst()
                        .orElse(last);
        return SHAPE.with(fields, Map.of("year", year));
    }

    @Override
    public void check(Proposal<LandRent> change, Checks checks) {
        var rent = change.fields();
        takeTurn(rent.transferId());
        var year = years(rent, rent.year(), change.id()).stream()
                .filter(left -> left.year() == rent.year())
                .findFirst();
        if (year.isEmpty()) {
            checks.add("year", "no-contract-year");
            return;
        }
        var left = year.get().amount();
        checks.require(rent.amount().compareTo(left) <= 0, "amount", "exceeds-rent", left, rent.year());
    }

    /** Lets one payment for a transfer be recorded after the other, so that the second sees the first. */
    private void takeTurn(UUID transferId) {
        database.query(
                "select pg_advisory_xact_lock(hashtextextended('rents of ' || ?::text, 0))", row -> true, transferId);
    }

    /** The contract years that begin by the end of a calendar year, the oldest first. */
    private List<Left> years(LandRent rent, int last, UUID without) {
        return database.query("""
                select d.year, d.amount - coalesce((
                    select sum(r.amount) from land_rent r
                    where r.transfer_id = t.id and r.year = d.year and r.status = 'ACTIVE' and r.id <> ?), 0) as amount
                from land_transfer t, land_rent_due(
                    t.from_date, t.to_date, t.annual_rent, t.paid_in_advance, make_date(? + 2, 1, 1)) d
                where t.id = ? and d.year <= ? order by d.year
                """, Left::of, without, last, rent.transferId(), last);
    }
}
