package cn.anju.monitoring.risk.process;

import cn.anju.kit.Bilingual;
import cn.anju.monitoring.risk.CaseState;
import cn.anju.monitoring.risk.process.CaseProgress.Allowed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole process of cases, for those who draw or explain it. */
@Schema(description = "监测流程 The process of cases: states, steps, limits of today")
public record ProcessView(List<State> states, Limits limits) {

    /** A state with the steps that lead out of it. */
    @Schema(name = "ProcessState")
    public record State(
            CaseState code,
            Bilingual name,

            @Schema(description = "days that the next step may take; 0 where none is due", examples = "2")
            int days,

            @Schema(description = "every step that leads on from here, whoever takes it")
            List<Allowed> steps) {

        static State of(CaseState state, CaseLimits.Limits limits) {
            return new State(
                    state,
                    CaseProgress.words(state),
                    limits.stepDays().getOrDefault(state, 0),
                    CaseProcess.from(state).stream().map(Allowed::of).toList());
        }
    }

    /** The limits that hold today. */
    @Schema(name = "ProcessLimits")
    public record Limits(
            @Schema(description = "first day on which they hold", examples = "2021-01-01")
            LocalDate from,

            @Schema(description = "where they come from") String source,

            @Schema(description = "days from the clue to the decision", examples = "15")
            int decisionDays,

            @Schema(description = "the same in the green channel", examples = "30")
            int greenChannelDays,

            @Schema(
                    description = "months for which the income has to lie above the line before a risk is gone",
                    examples = "6")
            int incomeMonths,

            @Schema(description = "days of a public notice", examples = "5")
            int noticeDays,

            @Schema(description = "votes in favour that a case needs", examples = "6")
            int votesNeeded,

            @Schema(description = "whose votes count: codes of bureaus, and site")
            List<String> panel,

            @Schema(description = "days from the decision to the first help", examples = "10")
            int helpDays,

            @Schema(description = "days from the clue to the first help in the green channel", examples = "3")
            int greenChannelHelpDays) {

        static Limits of(CaseLimits.Limits limits) {
            return new Limits(
                    limits.from(),
                    limits.source(),
                    limits.decisionDays(),
                    limits.greenChannelDays(),
                    limits.incomeMonths(),
                    limits.noticeDays(),
                    limits.votesNeeded(),
                    limits.panel(),
                    limits.helpDays(),
                    limits.greenChannelHelpDays());
        }
    }

    static ProcessView of(CaseLimits.Limits limits) {
        var states = Arrays.stream(CaseState.values())
                .map(state -> State.of(state, limits))
                .toList();
        return new ProcessView(states, Limits.of(limits));
    }
}
