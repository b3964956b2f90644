package cn.anju.industry.land.rent;

import cn.anju.industry.land.LandKind;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.PlaceQuery;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import cn.anju.kit.sql.ReadOnly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Finds the transfers for which rent is owed on a day, the longest owed first. */
@ApplicationScoped
public class RentArrearsFinder {
    /** Transfers for which rent was to be paid before {@code :on} and was not, with the day by which the oldest was. */
    public static final String OWED = """
            select x.*, y.due, y.paid, y.arrears, y.since
            from land_transfer x cross join lateral (
                select sum(d.amount) as due, sum(p.paid) as paid, sum(greatest(d.amount - p.paid, 0)) as arrears,
                    min(d.due_on) filter (where d.amount > p.paid) as since
                from land_rent_due(x.from_date, x.to_date, x.annual_rent, x.paid_in_advance, :on::date - 1) d
                    cross join lateral (
                        select coalesce(sum(r.amount), 0.00) as paid from land_rent r
                        where r.transfer_id = x.id and r.year = d.year and r.status = 'ACTIVE' and r.paid_on <= :on
                    ) p
            ) y
            where x.status = 'ACTIVE' and x.from_date < :on and y.arrears > 0
            """;

    private static final String PAGE = "with owed as (" + OWED + " and " + PlaceQuery.within("x") + """
            )
            select * from owed
            where :after0::date is null or (since, id) > (:after0::date, :after1::uuid)
            order by since, id limit :limit
            """;

    private static final List<Function<String, ?>> KEY = List.of(LocalDate::parse, UUID::fromString);

    private final Database database;
    private final ReadOnly readOnly;
    private final Clock clock;

    RentArrearsFinder(Database database, ReadOnly readOnly, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.clock = clock;
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    LedgerPage<RentArrears> page(MultivaluedMap<String, String> query, Scope scope) {
        var parameters = PlaceQuery.parameters(query, "on");
        var on = parameters.date("on").orElseGet(() -> LocalDate.now(clock));
        var asked = PlaceQuery.read(parameters, KEY);
        parameters.check();
        var values = asked.values(scope, KEY.size());
        values.put("on", on);
        var found = readOnly.run(() -> NamedSql.of(PAGE, values).query(database, row -> arrears(row, on)));
        return asked.page(
                found,
                last -> PageCursor.after(
                        last.since().toString(), last.transferId().toString()));
    }

    private static RentArrears arrears(ResultSet row, LocalDate on) throws SQLException {
        var since = row.getObject("since", LocalDate.class);
        return new RentArrears(
                row.getObject("id", UUID.class),
                row.getObject("household_id", UUID.class),
                row.getString("site_code"),
                row.getString("scope_region"),
                LandKind.valueOf(row.getString("land_kind")),
                row.getString("transferee"),
                row.getBigDecimal("due"),
                row.getBigDecimal("paid"),
                row.getBigDecimal("arrears"),
                since,
                ChronoUnit.DAYS.between(since, on));
    }
}
