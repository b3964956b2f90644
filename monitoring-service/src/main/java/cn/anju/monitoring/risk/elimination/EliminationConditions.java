package cn.anju.monitoring.risk.elimination;

import cn.anju.kit.problem.Checks;
import cn.anju.kit.term.Terms;
import cn.anju.monitoring.risk.RiskKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * When a risk is gone (应消尽消): the income lies above the monitoring line for half a year, schooling, medical care, housing
 * and water are secured, each risk was answered by a measure and is gone, and no new one has come up. A household in which
 * nobody can work stays monitored.
 */
public final class EliminationConditions {
    private EliminationConditions() {}

    /** Adds every condition that is not fulfilled on a day. */
    public static void check(Elimination known, LocalDate on, Checks checks) {
        checkIncome(known, on, checks);
        var stated = known.stated();
        named(stated).forEach((field, holds) -> {
            if (holds == null) {
                checks.add(field, "required");
            } else {
                checks.require(holds, field, "not-secured");
            }
        });
        for (RiskKind kind : known.riskKinds()) {
            if (!known.answered().contains(kind)) {
                var term = Terms.of(kind);
                checks.add("action", "measure-missing", term.code(), term.zh());
            }
        }
        checks.require(known.labourers() > 0, "action", "no-labour");
        checks.require(known.openClues() == 0, "noNewRisk", "open-clues", known.openClues());
        checks.require(known.openWarnings() == 0, "noNewRisk", "open-warnings", known.openWarnings());
    }

    private static void checkIncome(Elimination known, LocalDate on, Checks checks) {
        var income = known.income();
        if (income == null) {
            checks.add("incomePerHead", "required");
            checks.add("incomeSince", "required");
            return;
        }
        if (known.line() == null) {
            checks.add("incomePerHead", "no-monitoring-line", on.getYear());
        } else {
            checks.require(
                    income.perHead().compareTo(known.line()) > 0,
                    "incomePerHead",
                    "below-monitoring-line",
                    known.line());
        }
        int months = known.incomeMonths();
        boolean heldLongEnough = !income.since().plusMonths(months).isAfter(YearMonth.from(on));
        checks.require(heldLongEnough, "incomeSince", "income-too-short", months);
    }

    private static Map<String, Boolean> named(Statement stated) {
        var conditions = new LinkedHashMap<String, Boolean>();
        conditions.put("schoolingSecured", stated.schoolingSecured());
        conditions.put("medicalSecured", stated.medicalSecured());
        conditions.put("housingSecured", stated.housingSecured());
        conditions.put("waterSecured", stated.waterSecured());
        conditions.put("risksGone", stated.risksGone());
        conditions.put("noNewRisk", stated.noNewRisk());
        return conditions;
    }
}
