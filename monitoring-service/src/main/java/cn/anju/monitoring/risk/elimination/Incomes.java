package cn.anju.monitoring.risk.elimination;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** What households earn, for whoever must decide whether a risk is gone. */
interface Incomes {

    /**
     * Income per head.
     *
     * @param perHead yuan in a year
     * @param since month since which it has not been lower
     */
    record Income(BigDecimal perHead, YearMonth since) {}

    /** The income of a household as of a day, where what was stated is one of the sources. */
    Optional<Income> of(UUID householdId, LocalDate on, Statement stated);
}
