package cn.anju.industry.land.rent;

import cn.anju.industry.land.rent.TransferRents.Year;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PlaceQuery;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Works out what is due for a transfer by a day, and what was paid of it. */
@ApplicationScoped
class TransferRentsFinder {
    private static final String KNOWN = """
            select true from land_transfer t
            where t.id = :transfer and (t.scope_region ^@ any (:regions) or t.site_code = any (:sites))
            """;

    private static final String YEARS = """
            select y.*, case when y.due_on < :on then greatest(y.rent - y.paid, 0.00) else 0.00 end as arrears
            from (
                select d.year, d.first_day, d.last_day, d.due_on, d.amount as rent, coalesce((
                    select sum(r.amount) from land_rent r
                    where r.transfer_id = t.id and r.year = d.year and r.status = 'ACTIVE' and r.paid_on <= :on), 0.00) as paid
                from land_transfer t, land_rent_due(
                    t.from_date, t.to_date, t.annual_rent, t.paid_in_advance, greatest(:on::date, (
                        select make_date(max(r.year) + 2, 1, 1) from land_rent r
                        where r.transfer_id = t.id and r.status = 'ACTIVE'))) d
                where t.id = :transfer and t.status = 'ACTIVE'
            ) y
            where y.due_on <= :on or y.paid > 0
            order by y.year
            """;

    private final Database database;
    private final ReadOnly readOnly;
    private final Clock clock;

    TransferRentsFinder(Database database, ReadOnly readOnly, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.clock = clock;
    }

    /** @throws ProblemException 400 for parameters that are wrong, 404 for a transfer that the caller must not know of */
    TransferRents of(UUID transferId, MultivaluedMap<String, String> query, Scope scope) {
        var parameters = new QueryParameters(query, "on");
        var on = parameters.date("on").orElseGet(() -> LocalDate.now(clock));
        parameters.check();
        Map<String, Object> values = new HashMap<>(new PlaceQuery(List.of(), null, 1, List.of()).places(scope));
        values.put("transfer", transferId);
        values.put("on", on);
        return readOnly.run(() -> {
            if (NamedSql.of(KNOWN, values).query(database, row -> true).isEmpty()) {
                throw ProblemException.notFound();
            }
            return rents(transferId, on, NamedSql.of(YEARS, values).query(database, TransferRentsFinder::year));
        });
    }

    private static TransferRents rents(UUID transferId, LocalDate on, List<Year> years) {
        return new TransferRents(
                transferId,
                on,
                sum(years.stream().filter(year -> !year.dueOn().isAfter(on)).toList(), Year::rent),
                sum(years, Year::paid),
                sum(years, Year::arrears),
                years);
    }

    private static BigDecimal sum(List<Year> years, Function<Year, BigDecimal> of) {
        return years.stream().map(of).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private static Year year(ResultSet row) throws SQLException {
        return new Year(
                row.getInt("year"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getBigDecimal("rent"),
                row.getBigDecimal("paid"),
                row.getBigDecimal("arrears"));
    }
}
