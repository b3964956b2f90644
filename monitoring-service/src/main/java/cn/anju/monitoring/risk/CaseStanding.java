package cn.anju.monitoring.risk;

import cn.anju.monitoring.risk.RiskCase.Category;
import cn.anju.monitoring.risk.RiskCase.Decision;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the process decides of a case, and nobody writes by hand.
 *
 * @param since day on which the state was entered
 * @param dueOn last day for the next step; null while none is due
 * @param monitoredOn day of the decision that the household is monitored; null without one
 */
public record CaseStanding(
        CaseState state,
        LocalDate since,
        LocalDate dueOn,
        Decision decision,
        LocalDate decidedOn,
        LocalDate monitoredOn,
        Category category,
        LocalDate eliminatedOn) {

    /** That of a new case. */
    public static CaseStanding opened(LocalDate on, LocalDate dueOn) {
        return new CaseStanding(CaseState.CLUE, on, dueOn, null, null, null, null, null);
    }

    /** The next step is another one; what was decided stays. */
    public CaseStanding moved(CaseState to, LocalDate on, LocalDate nextDueOn) {
        return new CaseStanding(to, on, nextDueOn, decision, decidedOn, monitoredOn, category, eliminatedOn);
    }

    /** The household is monitored, perhaps again: the dates are those of the latest time. */
    public CaseStanding monitored(LocalDate on, Category as) {
        return new CaseStanding(CaseState.MONITORED, on, null, Decision.MONITORED, on, on, as, null);
    }

    /** It is not monitored; if it was before a case was reopened, that stays true. */
    public CaseStanding dismissed(LocalDate on) {
        return monitoredOn == null
                ? new CaseStanding(CaseState.DISMISSED, on, null, Decision.DISMISSED, on, null, null, null)
                : moved(CaseState.DISMISSED, on, null);
    }

    public CaseStanding eliminated(LocalDate on) {
        return new CaseStanding(CaseState.ELIMINATED, on, null, decision, decidedOn, monitoredOn, category, on);
    }

    /** This where it says something, else the other. */
    CaseStanding or(CaseStanding other) {
        return new CaseStanding(
                either(state, other.state),
                either(since, other.since),
                either(dueOn, other.dueOn),
                either(decision, other.decision),
                either(decidedOn, other.decidedOn),
                either(monitoredOn, other.monitoredOn),
                either(category, other.category),
                either(eliminatedOn, other.eliminatedOn));
    }

    private static <T> T either(T one, T other) {
        return one == null ? other : one;
    }

    /** The fields of a case in which this differs from another. */
    Stream<String> differencesFrom(CaseStanding other) {
        return Stream.of(
                        difference("state", state, other.state),
                        difference("stateSince", since, other.since),
                        difference("dueOn", dueOn, other.dueOn),
                        difference("decision", decision, other.decision),
                        difference("decidedOn", decidedOn, other.decidedOn),
                        difference("monitoredOn", monitoredOn, other.monitoredOn),
                        difference("category", category, other.category),
                        difference("eliminatedOn", eliminatedOn, other.eliminatedOn))
                .filter(Objects::nonNull);
    }

    private static String difference(String field, Object one, Object other) {
        return Objects.equals(one, other) ? null : field;
    }
}
