package cn.anju.monitoring.risk.process;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.security.Role;
import cn.anju.monitoring.risk.CaseState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseProcessTest {
    @Test
    void leadsFromTheClueToEveryStateAndOutOfIt() {
        Set<CaseState> reached = EnumSet.of(CaseState.CLUE);
        boolean isNew = true;
        while (isNew) {
            isNew = reached.addAll(CaseProcess.steps().stream()
                    .filter(step -> reached.contains(step.from()))
                    .map(Step::to)
                    .toList());
        }
        assertThat(reached).containsExactlyInAnyOrder(CaseState.values());
        assertThat(CaseState.values())
                .allMatch(state -> CaseProcess.from(state).stream().anyMatch(step -> !step.stays()));
    }

    @Test
    void knowsOneStepForAnActionInAState() {
        var known = new HashSet<String>();
        assertThat(CaseProcess.steps()).allMatch(step -> known.add(step.from() + " " + step.action()));
    }

    @Test
    void canBeRefusedAtEveryStepWithAReason() {
        Arrays.stream(CaseState.values()).filter(state -> !state.rests()).forEach(state -> assertThat(
                        CaseProcess.from(state))
                .as(state.name())
                .anyMatch(step -> step.to().rests() && step.requirements().equals(List.of(Requirement.NOTE))));
    }

    @Test
    void leavesDecisionsToTheCounty() {
        assertThat(CaseProcess.steps())
                .filteredOn(step -> step.action() == CaseAction.APPROVE || step.action() == CaseAction.ELIMINATE)
                .hasSize(2)
                .allMatch(step -> step.roles().equals(EnumSet.of(Role.COUNTY_ADMIN, Role.SYSTEM)));
        assertThat(CaseProcess.from(CaseState.COUNTY_APPROVAL))
                .noneMatch(step -> step.isFor(EnumSet.of(Role.TOWNSHIP_OFFICER, Role.SITE_MANAGER)));
    }

    @Test
    void isTheSameForTheEndOfARiskAsForItsBeginning() {
        assertThat(actionsBetween(CaseState.ELIMINATION_VERIFICATION, CaseState.ELIMINATION_APPROVAL))
                .isEqualTo(actionsBetween(CaseState.VERIFICATION, CaseState.COUNTY_APPROVAL));
    }

    private static List<CaseAction> actionsBetween(CaseState first, CaseState last) {
        return CaseProcess.steps().stream()
                .filter(step -> step.from().compareTo(first) >= 0 && step.from().compareTo(last) < 0)
                .map(Step::action)
                .filter(action -> action != CaseAction.DISMISS && action != CaseAction.REJECT_ELIMINATION)
                .toList();
    }
}
