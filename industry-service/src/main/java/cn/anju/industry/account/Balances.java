package cn.anju.industry.account;

import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What stands in the accounts of an organisation, in yuan, positive where an account holds what it is for. Whoever decides by
 * it holds the organisation.
 */
@ApplicationScoped
public class Balances {
    private final Database database;

    Balances(Database database) {
        this.database = database;
    }

    /** Lets one change of an organisation's books be made after the other, where what is changed does not hold it already. */
    public void hold(UUID organization) {
        database.query("select 1 from collective_organization where id = ? for update", row -> true, organization);
    }

    /** What an account holds now. */
    public BigDecimal now(UUID organization, Account account) {
        var debit = database.queryOne("""
                        select balance from posting where organization_id = ? and account = ? order by number desc limit 1
                        """, row -> row.getBigDecimal(1), organization, account.name())
                .orElse(BigDecimal.ZERO);
        return account.growsByDebit() ? debit : debit.negate();
    }

    /** What each account holds of what was booked up to a day; accounts that were never booked on are missing. */
    public Map<Account, BigDecimal> on(UUID organization, LocalDate day) {
        var result = new EnumMap<Account, BigDecimal>(Account.class);
        database.query(
                        """
                        select p.account, sum(p.amount) from posting p join collective_entry e on e.id = p.entry_id
                        where p.organization_id = ? and e.booked_on <= ? and p.account not like '%.%'
                        group by p.account
                        """,
                        row -> Map.entry(Account.valueOf(row.getString(1)), row.getBigDecimal(2)), organization, day)
                .forEach(e -> result.put(
                        e.getKey(),
                        e.getKey().growsByDebit() ? e.getValue() : e.getValue().negate()));
        return result;
    }

    /** Income less expenses of everything booked up to a day. */
    public BigDecimal result(UUID organization, LocalDate day) {
        return database.queryOne("""
                        select coalesce(sum(case when income_class is null then -amount else amount end), 0)
                        from collective_entry
                        where organization_id = ? and booked_on <= ? and counter_account is null
                        """, row -> row.getBigDecimal(1), organization, day)
                .orElseThrow();
    }

    /** The last day on which nothing is booked any more; none where no month is closed. */
    public Optional<LocalDate> closedThrough(UUID organization) {
        return database.queryOne(
                "select closed_through from closed_books where organization_id = ?",
                row -> row.getObject(1, LocalDate.class),
                organization);
    }
}
