package cn.anju.monitoring.risk.elimination;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What is stated of a household whose risk is said to be gone; null where nothing is.
 *
 * @param incomePerHead yuan in a year
 * @param incomeSince month since which it has not been lower
 */
public record Statement(
        BigDecimal incomePerHead,
        YearMonth incomeSince,
        Boolean schoolingSecured,
        Boolean medicalSecured,
        Boolean housingSecured,
        Boolean waterSecured,
        Boolean risksGone,
        Boolean noNewRisk) {}
