package cn.anju.industry.contract;

import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

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
                and (c.site_code = any (:sites) or exists (
                    select from unnest(:regions::text[]) r where c.scope_region like r || '%'))
                and (:siteCodes::text[] is null or c.site_code = any (:siteCodes))
                and (:region::text is null or c.scope_region like :region || '%')
                and (:organization::uuid is null or c.organization_id = :organization)
                and (not :inArrears or d.overdue_since is not null)
                and (:afterSince::date is null
                    or (coalesce(d.overdue_since, date '9999-12-31'), c.id) > (:afterSince::date, :afterId::uuid))
            order by coalesce(d.overdue_since, date '9999-12-31'), c.id limit :limit
            """;
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
        var asked = ContractAccountRequest.read(query, LocalDate.now(clock));
        var found = readOnly.run(
                () -> NamedSql.of(PAGE, parameters(asked, scope)).query(database, row -> account(row, asked.on())));
        boolean more = found.size() > asked.limit();
        var shown = more ? found.subList(0, asked.limit()) : found;
        return new LedgerPage<>(shown, more ? cursor(shown.get(shown.size() - 1)) : null, null);
    }

    private static Map<String, Object> parameters(ContractAccountRequest asked, Scope scope) {
        var result = new HashMap<String, Object>();
        result.put("regions", scope.regionPrefixes().toArray(String[]::new));
        result.put("sites", scope.siteCodes().toArray(String[]::new));
        result.put(
                "siteCodes",
                asked.siteCodes().isEmpty() ? null : asked.siteCodes().toArray(String[]::new));
        result.put("region", asked.regionCode());
        result.put("organization", asked.organizationId());
        result.put("inArrears", asked.inArrears());
        result.put("on", asked.on());
        result.put("yearEnd", LocalDate.of(asked.on().getYear(), Month.DECEMBER, 31));
        var after = asked.after();
        result.put(
                "afterSince", after == null ? null : LocalDate.parse(after.key().get(0)));
        result.put("afterId", after == null ? null : UUID.fromString(after.key().get(1)));
        result.put("limit", asked.limit() + 1);
        return result;
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

    private static String cursor(ContractAccount last) {
        var since = last.overdueSince() == null ? NEVER : last.overdueSince();
        return PageCursor.after(since.toString(), last.contractId().toString()).toString();
    }
}
