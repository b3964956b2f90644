package cn.anju.monitoring.risk.process;

import static cn.anju.kit.security.Role.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.SITE_MANAGER;
import static cn.anju.kit.security.Role.TOWNSHIP_OFFICER;
import static cn.anju.monitoring.risk.CaseState.CLUE;
import static cn.anju.monitoring.risk.CaseState.COUNTY_APPROVAL;
import static cn.anju.monitoring.risk.CaseState.DISMISSED;
import static cn.anju.monitoring.risk.CaseState.ELIMINATED;
import static cn.anju.monitoring.risk.CaseState.ELIMINATION_APPROVAL;
import static cn.anju.monitoring.risk.CaseState.ELIMINATION_CHECK;
import static cn.anju.monitoring.risk.CaseState.ELIMINATION_NOTICE;
import static cn.anju.monitoring.risk.CaseState.ELIMINATION_REVIEW;
import static cn.anju.monitoring.risk.CaseState.ELIMINATION_VERIFICATION;
import static cn.anju.monitoring.risk.CaseState.MONITORED;
import static cn.anju.monitoring.risk.CaseState.NOTICE;
import static cn.anju.monitoring.risk.CaseState.REVIEW;
import static cn.anju.monitoring.risk.CaseState.TOWNSHIP_CHECK;
import static cn.anju.monitoring.risk.CaseState.VERIFICATION;
import static cn.anju.monitoring.risk.process.CaseAction.APPROVE;
import static cn.anju.monitoring.risk.process.CaseAction.AUTHORISE;
import static cn.anju.monitoring.risk.process.CaseAction.CHECK;
import static cn.anju.monitoring.risk.process.CaseAction.DISMISS;
import static cn.anju.monitoring.risk.process.CaseAction.ELIMINATE;
import static cn.anju.monitoring.risk.process.CaseAction.END_NOTICE;
import static cn.anju.monitoring.risk.process.CaseAction.PROPOSE_ELIMINATION;
import static cn.anju.monitoring.risk.process.CaseAction.PUBLISH;
import static cn.anju.monitoring.risk.process.CaseAction.REJECT_ELIMINATION;
import static cn.anju.monitoring.risk.process.CaseAction.REOPEN;
import static cn.anju.monitoring.risk.process.CaseAction.VERIFY;
import static cn.anju.monitoring.risk.process.CaseAction.VOTE;
import static cn.anju.monitoring.risk.process.Requirement.AUTHORISATION;
import static cn.anju.monitoring.risk.process.Requirement.BALLOT;
import static cn.anju.monitoring.risk.process.Requirement.CATEGORY;
import static cn.anju.monitoring.risk.process.Requirement.ELIMINATION_CONDITIONS;
import static cn.anju.monitoring.risk.process.Requirement.MAJORITY;
import static cn.anju.monitoring.risk.process.Requirement.NOTE;
import static cn.anju.monitoring.risk.process.Requirement.NOTICE_OVER;
import static cn.anju.monitoring.risk.process.Requirement.NOTICE_PERIOD;

import cn.anju.monitoring.risk.CaseState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The case process of return-to-poverty monitoring, as a table: who takes a case from where to where, and what is needed for
 * it. How long each step may take is said by {@link CaseLimits}.
 */
public final class CaseProcess {
    private static final List<Step> IDENTIFICATION = List.of(
            Step.of(CLUE, AUTHORISE, VERIFICATION)
                    .by(SITE_MANAGER, TOWNSHIP_OFFICER)
                    .needs(AUTHORISATION),
            Step.of(VERIFICATION, VERIFY, REVIEW)
                    .by(SITE_MANAGER, TOWNSHIP_OFFICER)
                    .needs(NOTE),
            Step.of(REVIEW, VOTE, REVIEW).by(SITE_MANAGER, BUREAU_OFFICER).needs(BALLOT),
            Step.of(REVIEW, PUBLISH, NOTICE).by(SITE_MANAGER, TOWNSHIP_OFFICER).needs(MAJORITY, NOTICE_PERIOD),
            Step.of(NOTICE, END_NOTICE, TOWNSHIP_CHECK)
                    .by(SITE_MANAGER, TOWNSHIP_OFFICER)
                    .needs(NOTICE_OVER),
            Step.of(TOWNSHIP_CHECK, CHECK, COUNTY_APPROVAL).by(TOWNSHIP_OFFICER).needs(NOTE),
            Step.of(COUNTY_APPROVAL, APPROVE, MONITORED).by(COUNTY_ADMIN).needs(CATEGORY));

    private static final List<Step> ELIMINATION = List.of(
            Step.of(MONITORED, PROPOSE_ELIMINATION, ELIMINATION_VERIFICATION)
                    .by(SITE_MANAGER, TOWNSHIP_OFFICER)
                    .needs(ELIMINATION_CONDITIONS),
            Step.of(ELIMINATION_VERIFICATION, VERIFY, ELIMINATION_REVIEW)
                    .by(SITE_MANAGER, TOWNSHIP_OFFICER)
                    .needs(NOTE),
            Step.of(ELIMINATION_REVIEW, VOTE, ELIMINATION_REVIEW)
                    .by(SITE_MANAGER, BUREAU_OFFICER)
                    .needs(BALLOT),
            Step.of(ELIMINATION_REVIEW, PUBLISH, ELIMINATION_NOTICE)
                    .by(SITE_MANAGER, TOWNSHIP_OFFICER)
                    .needs(MAJORITY, NOTICE_PERIOD),
            Step.of(ELIMINATION_NOTICE, END_NOTICE, ELIMINATION_CHECK)
                    .by(SITE_MANAGER, TOWNSHIP_OFFICER)
                    .needs(NOTICE_OVER),
            Step.of(ELIMINATION_CHECK, CHECK, ELIMINATION_APPROVAL)
                    .by(TOWNSHIP_OFFICER)
                    .needs(NOTE),
            Step.of(ELIMINATION_APPROVAL, ELIMINATE, ELIMINATED)
                    .by(COUNTY_ADMIN)
                    .needs(ELIMINATION_CONDITIONS));

    private static final List<Step> STEPS = Stream.of(
                    IDENTIFICATION, dismissals(), ELIMINATION, rejections(), reopenings())
            .flatMap(List::stream)
            .toList();

    private CaseProcess() {}

    private static List<Step> dismissals() {
        return Stream.of(CLUE, VERIFICATION, REVIEW, NOTICE, TOWNSHIP_CHECK, COUNTY_APPROVAL)
                .map(state -> refusal(state, DISMISS, DISMISSED))
                .toList();
    }

    private static List<Step> rejections() {
        return ELIMINATION.stream()
                .filter(step -> step.from() != MONITORED && !step.stays())
                .map(step -> refusal(step.from(), REJECT_ELIMINATION, MONITORED))
                .toList();
    }

    /** What lies before the county is refused by the county only. */
    private static Step refusal(CaseState from, CaseAction action, CaseState to) {
        var step = Step.of(from, action, to).needs(NOTE);
        boolean isBeforeCounty = from == COUNTY_APPROVAL || from == ELIMINATION_APPROVAL;
        return isBeforeCounty ? step.by(COUNTY_ADMIN) : step.by(TOWNSHIP_OFFICER, COUNTY_ADMIN);
    }

    private static List<Step> reopenings() {
        return Stream.of(ELIMINATED, DISMISSED)
                .map(state -> Step.of(state, REOPEN, CLUE)
                        .by(SITE_MANAGER, TOWNSHIP_OFFICER, COUNTY_ADMIN)
                        .needs(NOTE))
                .toList();
    }

    /** Every step, in the order in which a case usually goes through them. */
    public static List<Step> steps() {
        return STEPS;
    }

    /** What can be done with a case that stands there. */
    public static List<Step> from(CaseState state) {
        return STEPS.stream().filter(step -> step.from() == state).toList();
    }

    static Optional<Step> find(CaseState from, CaseAction action) {
        return from(from).stream().filter(step -> step.action() == action).findFirst();
    }
}
