package cn.anju.monitoring.risk;

import cn.anju.kit.term.Term;

/**
 * Where a case stands: what is to be done next, or that it rests. The days are what a step may take; those of the
 * identification add up, with a public notice of five days, to the 15 that a decision normally takes.
 */
@Term(value = "监测档案状态", clause = "5; R09")
public enum CaseState {
    @Term("线索待授权核实")
    CLUE(2),

    @Term("入户核实中")
    VERIFICATION(3),

    @Term("综合研判中")
    REVIEW(2),

    @Term("公示中")
    NOTICE(1),

    @Term("乡镇初审中")
    TOWNSHIP_CHECK(1),

    @Term("县级审定中")
    COUNTY_APPROVAL(1),

    @Term("监测帮扶中")
    MONITORED(0),

    @Term("不予纳入")
    DISMISSED(0),

    @Term("消除入户核实中")
    ELIMINATION_VERIFICATION(3),

    @Term("消除综合研判中")
    ELIMINATION_REVIEW(2),

    @Term("消除公示中")
    ELIMINATION_NOTICE(1),

    @Term("消除乡镇初审中")
    ELIMINATION_CHECK(1),

    @Term("消除县级审定中")
    ELIMINATION_APPROVAL(1),

    @Term("风险已消除")
    ELIMINATED(0);

    private final int days;

    CaseState(int days) {
        this.days = days;
    }

    /** How many days the next step may take; of a notice, after its last day. */
    public int days() {
        return days;
    }

    /** Whether no step is due. */
    public boolean rests() {
        return days == 0;
    }

    public boolean isReview() {
        return this == REVIEW || this == ELIMINATION_REVIEW;
    }

    public boolean isNotice() {
        return this == NOTICE || this == ELIMINATION_NOTICE;
    }
}
