package cn.anju.monitoring.risk.process;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.monitoring.risk.CaseState;
import cn.anju.monitoring.risk.RiskCase.Route;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
    private static final LocalDate BEGUN = LocalDate.of(2022, 1, 5);
    private static final Map<CaseState, Integer> DAYS =
            Map.of(CaseState.CLUE, 2, CaseState.VERIFICATION, 3, CaseState.REVIEW, 2);
    private static final Deadlines DEADLINES =
            new Deadlines(() -> List.of(limits("2023-01-01", 20), limits("2021-01-01", 15)));

    /** Limits of which only some matter here. */
    private record Some(LocalDate from, int decisionDays) implements CaseLimits.Limits {
        @Override
        public String source() {
            return "test";
        }

        @Override
        public int greenChannelDays() {
            return 30;
        }

        @Override
        public Map<CaseState, Integer> stepDays() {
            return Arrays.stream(CaseState.values())
                    .filter(state -> !state.rests())
                    .collect(Collectors.toMap(state -> state, state -> DAYS.getOrDefault(state, 1)));
        }

        @Override
        public int incomeMonths() {
            return 6;
        }

        @Override
        public int noticeDays() {
            return 5;
        }

        @Override
        public int votesNeeded() {
            return 2;
        }

        @Override
        public List<String> panel() {
            return List.of("site", "health", "education");
        }

        @Override
        public int helpDays() {
            return 10;
        }

        @Override
        public int greenChannelHelpDays() {
            return 3;
        }
    }

    private static CaseLimits.Limits limits(String from, int decisionDays) {
        return new Some(LocalDate.parse(from), decisionDays);
    }

    @ParameterizedTest
    @CsvSource({
        "CLUE,2022-01-05,2022-01-07",
        "VERIFICATION,2022-01-07,2022-01-10",
        "REVIEW,2022-01-10,2022-01-12",
        "TOWNSHIP_CHECK,2022-01-17,2022-01-18",
        "COUNTY_APPROVAL,2022-01-18,2022-01-19",
        "COUNTY_APPROVAL,2022-01-20,2022-01-20",
        "VERIFICATION,2022-02-10,2022-01-20",
        "MONITORED,2022-01-19,"
    })
    void eachStepHasItsDaysWithinThoseOfTheDecision(CaseState state, LocalDate since, LocalDate dueOn) {
        assertThat(DEADLINES.nextStep(state, since, BEGUN, Route.NORMAL)).isEqualTo(dueOn);
    }

    @Test
    void aNoticeLeavesADayAfterItsEnd() {
        assertThat(DEADLINES.afterNotice(CaseState.NOTICE, LocalDate.of(2022, 1, 16), BEGUN))
                .isEqualTo(LocalDate.of(2022, 1, 17));
    }

    @Test
    void theGreenChannelOnlyHasItsEnd() {
        assertThat(DEADLINES.nextStep(CaseState.CLUE, BEGUN, BEGUN, Route.GREEN_CHANNEL))
                .isEqualTo(LocalDate.of(2022, 2, 4));
    }

    @ParameterizedTest
    @CsvSource({"2020-06-01,2020-06-16", "2022-12-31,2023-01-15", "2023-01-01,2023-01-21"})
    void limitsHoldFromADayOn(LocalDate begun, LocalDate decision) {
        assertThat(DEADLINES.decision(begun, Route.NORMAL)).isEqualTo(decision);
    }
}
