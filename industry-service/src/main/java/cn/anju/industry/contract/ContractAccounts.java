package cn.anju.industry.contract;

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
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Compares what falls due by contracts with what was booked for them; payments count for the oldest instalments first. */
@ApplicationScoped
class ContractAccounts {
    private static final String PAGE = """
            select c.id, c.site_code, c.scope_region, c.organization_id, c.counterparty, paid.amount as paid,
                coalesce(d.number, 0) as number, coalesce(d.due, 0) as due, d.next_due_on,
                coalesce(d.due_until_year_end, 0) as due_until_year_end, d.overdue_since
            from collective_contract c
            cross join lateral (
                select coalesce(sum(e.amount), 0) as amount from collective_entry e
                where e.contract_id = c.id and e.status = 'ACTIVE' and e.booked_on <= :on::date) paid
            cross join lateral (
                select count(*) filter (where i.due_on <= :on::date) as number,
                    sum(i.amount) filter (where i.due_on <= :on::date) as due,
                    sum(i.amount) filter (where i.due_on > :on::date and i.due_on <= :yearEnd::date) as due_until_year_end,
                    min(i.due_on) filter (where i.due_on > :on::date) as next_due_on,
                    min(i.due_on) filter (where i.due_on <= :on::date and i.number * i.amount > paid.amount) as overdue_since
                from instalments(c) i) d
            where c.status = 'ACTIVE'
                and %s
                and (:organization::uuid is null or c.organization_id = :organization)
                and (not :inArrears or d.overdue_since is not null)
                and (:after0::date is null
                    or (coalesce(d.overdue_since, date '9999-12-31'), c.id) > (:after0::date, :after1::uuid))
            order by coalesce(d.overdue_since, date '9999-12-31'), c.id limit :limit
            """.formatted(PlaceQuery.within("c"));
    private static final List<Function<String, ?>> KEY = List.of(LocalDate::parse, UUID::fromString);
    private static final LocalDate NEVER = LocalDate.of(9999, Month.DECEMBER, 31);

    private final Database database;
    private final ReadOnly readOnly;
    private final Clock clock;

    ContractAccounts(Database database, ReadOnly readOnly, Clock clock) {
        this.database = database;
        this.readOnly = readOnly;
        this.clock = clock;
    }

    /** @throws ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    LedgerPage<ContractAccount> page(MultivaluedMap<String, String> query, Scope scope) {
        var parameters = PlaceQuery.parameters(query, "on", "organizationId", "inArrears");
        var on = parameters.date("on").orElse(LocalDate.now(clock));
        var organization = parameters.uuid("organizationId");
        boolean inArrears = parameters
                .oneOf("inArrears", List.of("true", "false"))
                .filter("true"::equals)
                .isPresent();
        var asked = PlaceQuery.read(parameters, KEY);
        parameters.check();
        var values = asked.values(scope, KEY.size());
        values.put("organization", organization.orElse(null));
        values.put("inArrears", inArrears);
        values.put("on", on);
        values.put("yearEnd", LocalDate.of(on.getYear(), Month.DECEMBER, 31));
        return asked.page(
                readOnly.run(() -> NamedSql.of(PAGE, values).query(database, row -> account(row, on))),
                ContractAccounts::cursor);
    }

    private static ContractAccount account(ResultSet row, LocalDate on) throws SQLException {
        var due = row.getBigDecimal("due");
        var paid = row.getBigDecimal("paid");
        var since = row.getObject("overdue_since", LocalDate.class);
        return new ContractAccount(
                row.getObject("id", UUID.class),
                row.getString("site_code"),
                row.getString("scope_region"),
                row.getObject("organization_id", UUID.class),
                row.getString("counterparty"),
                row.getInt("number"),
                yuan(due),
                yuan(paid),
                yuan(due.subtract(paid).max(BigDecimal.ZERO)),
                yuan(paid.subtract(due).max(BigDecimal.ZERO)),
                since,
                since == null ? 0 : ChronoUnit.DAYS.between(since, on),
                row.getObject("next_due_on", LocalDate.class),
                yuan(row.getBigDecimal("due_until_year_end")));
    }

    private static BigDecimal yuan(BigDecimal amount) {
        return amount.setScale(2);
    }

    private static PageCursor cursor(ContractAccount last) {
        var since = last.overdueSince() == null ? NEVER : last.overdueSince();
        return PageCursor.after(since.toString(), last.contractId().toString());
    }
}
