package cn.anju.monitoring.risk.elimination;

import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What households earn: as registered, or else as whoever proposes an elimination states it, to be verified at home. */
@ApplicationScoped
class Incomes {
    private final Database database;

    Incomes(Database database) {
        this.database = database;
    }

    /**
     * Income per head.
     *
     * @param perHead yuan in a year
     * @param since month since which it has lain above the line
     */
    record Income(BigDecimal perHead, YearMonth since) {}

    private record Registered(BigDecimal perHead, LocalDate periodEnd) {}

    /** The income of a household as of a day. */
    Optional<Income> of(UUID householdId, LocalDate on, BigDecimal line, Statement stated) {
        var registered = database.query(
                """
                select per_head, period_end from income
                where household_id = ? and status = 'ACTIVE' and period_end <= ?
                order by period_end desc, recorded_at desc
                """, row -> new Registered(row.getBigDecimal(1), row.getObject(2, LocalDate.class)), householdId, on);
        return registered.isEmpty() ? stated(stated) : Optional.of(newest(registered, line));
    }

    private static Income newest(List<Registered> incomes, BigDecimal line) {
        var since = incomes.get(0).periodEnd();
        for (Registered income : incomes) {
            if (line == null || income.perHead().compareTo(line) <= 0) {
                break;
            }
            since = income.periodEnd();
        }
        return new Income(incomes.get(0).perHead(), YearMonth.from(since));
    }

    private static Optional<Income> stated(Statement stated) {
        return stated.incomePerHead() == null || stated.incomeSince() == null
                ? Optional.empty()
                : Optional.of(new Income(stated.incomePerHead(), stated.incomeSince()));
    }
}
