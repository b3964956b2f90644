package cn.anju.monitoring.risk.process;

import cn.anju.kit.problem.Checks;
import cn.anju.kit.term.Term;
import cn.anju.monitoring.risk.elimination.EliminationConditions;
import java.util.Objects;

/** What must be given with a transition, or hold, so that it is done. */
@Term(value = "办理要件", clause = "5; R09")
public enum Requirement {
    @Term("书面说明")
    NOTE,

    @Term("户主签署的授权承诺书（附件）")
    AUTHORISATION,

    @Term("研判成员的表决意见")
    BALLOT,

    @Term("研判表决通过")
    MAJORITY,

    @Term("公示起止日期")
    NOTICE_PERIOD,

    @Term("公示期满")
    NOTICE_OVER,

    @Term("监测类别")
    CATEGORY,

    @Term("风险消除条件全部满足")
    ELIMINATION_CONDITIONS;

    /** Adds everything that is missing. */
    void check(Situation it, Checks checks) {
        switch (this) {
            case NOTE -> checks.require(it.request().note() != null, "note", "required");
            case AUTHORISATION -> checks.require(it.holdsCommitment(), "evidence", "commitment-required");
            case BALLOT -> checkBallot(it, checks);
            case MAJORITY -> checkMajority(it, checks);
            case NOTICE_PERIOD -> checkNoticePeriod(it, checks);
            case NOTICE_OVER ->
                it.course()
                        .noticeTo()
                        .filter(last -> !it.on().isAfter(last))
                        .ifPresent(last -> checks.add("on", "notice-running", last));
            case CATEGORY -> checkCategory(it, checks);
            case ELIMINATION_CONDITIONS -> EliminationConditions.check(it.elimination(), it.on(), checks);
        }
    }

    private static void checkBallot(Situation it, Checks checks) {
        var request = it.request();
        checks.require(request.approve() != null, "approve", "required");
        checks.require(
                request.voter() == null || Objects.equals(request.voter(), it.voter()), "voter", "vote-of-another");
        checks.require(
                it.voter() != null && it.limits().panel().contains(it.voter()),
                "voter",
                "not-on-panel",
                String.join(", ", it.limits().panel()));
        checks.require(!it.course().hasVoted(it.voter()), "voter", "voted-already");
    }

    private static void checkMajority(Situation it, Checks checks) {
        long votes = it.course().approvals().size();
        int needed = it.limits().votesNeeded();
        checks.require(votes >= needed, "action", "votes-missing", votes, needed);
    }

    private static void checkNoticePeriod(Situation it, Checks checks) {
        var request = it.request();
        if (request.noticeTo() == null) {
            checks.add("noticeTo", "required");
            return;
        }
        var first = request.noticeFrom() == null ? it.on() : request.noticeFrom();
        checks.notBefore("noticeFrom", first, "on", it.on());
        int days = it.limits().noticeDays();
        checks.require(!request.noticeTo().isBefore(first.plusDays(days - 1L)), "noticeTo", "notice-too-short", days);
    }

    private static void checkCategory(Situation it, Checks checks) {
        var category = it.request().category();
        if (category == null) {
            checks.add("category", "required");
        } else {
            checks.require(it.admits(category), "category", "category-relocation");
        }
    }
}
