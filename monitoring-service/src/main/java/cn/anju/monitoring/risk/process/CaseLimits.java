package cn.anju.monitoring.risk.process;

import cn.anju.kit.period.InForce;
import cn.anju.monitoring.risk.CaseState;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The limits of the case process, each set with the day from which it holds and where it comes from. */
@ConfigMapping(prefix = "anju.case-limits")
public interface CaseLimits {

    @WithParentName
    List<Limits> all();

    /** What holds from a day on, until others do. */
    interface Limits {
        LocalDate from();

        String source();

        /** Days from the clue to the decision. */
        int decisionDays();

        /** The same in the green channel, where the paperwork comes later. */
        int greenChannelDays();

        /** How many days the next step may take in each state that waits for one; of a notice, after its last day. */
        Map<CaseState, Integer> stepDays();

        /** Months for which the income has to lie above the monitoring line before a risk is gone. */
        int incomeMonths();

        /** Days of a public notice, its first and last counted. */
        int noticeDays();

        /** Votes of the joint review in favour that a case needs. */
        int votesNeeded();

        /** Whose votes count: codes of bureaus, and {@code site}. */
        List<String> panel();

        /** Days from the decision to the first help. */
        int helpDays();

        /** Days from the clue to the first help in the green channel. */
        int greenChannelHelpDays();
    }

    /** Those that hold on a day; before the first of all, these. */
    default Limits on(LocalDate day) {
        return InForce.on(day, all(), Limits::from);
    }
}
