package cn.anju.monitoring.risk.elimination;

import cn.anju.monitoring.risk.RiskKind;
import cn.anju.monitoring.risk.elimination.Incomes.Income;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What is known when a risk is said to be gone.
 *
 * @param stated what was stated with the proposal
 * @param income of the household, or null
 * @param incomeMonths months for which it has to lie above the line
 * @param line monitoring line of the day, or null
 * @param riskKinds the risks of the case
 * @param answered those for which a measure was delivered
 * @param labourers members of the household who can work
 * @param openClues clues about the household that nobody has settled
 * @param openWarnings warnings about the household that nobody has verified
 */
public record Elimination(
        Statement stated,
        Income income,
        int incomeMonths,
        BigDecimal line,
        List<RiskKind> riskKinds,
        Set<RiskKind> answered,
        long labourers,
        long openClues,
        long openWarnings) {}
