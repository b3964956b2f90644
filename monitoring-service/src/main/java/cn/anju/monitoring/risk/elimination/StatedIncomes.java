package cn.anju.monitoring.risk.elimination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Incomes as whoever proposes an elimination states them, to be verified at home. */
@ApplicationScoped
class StatedIncomes implements Incomes {
    @Override
    public Optional<Income> of(UUID householdId, LocalDate on, Statement stated) {
        return stated.incomePerHead() == null || stated.incomeSince() == null
                ? Optional.empty()
                : Optional.of(new Income(stated.incomePerHead(), stated.incomeSince()));
    }
}
