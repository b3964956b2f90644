package cn.anju.monitoring.risk;

import cn.anju.kit.term.Term;

/** Where a case stands: what is to be done next, or that it rests. */
@Term(value = "监测档案状态", clause = "5; R09")
public enum CaseState {
    @Term("线索待授权核实")
    CLUE,

    @Term("入户核实中")
    VERIFICATION,

    @Term("综合研判中")
    REVIEW,

    @Term("公示中")
    NOTICE,

    @Term("乡镇初审中")
    TOWNSHIP_CHECK,

    @Term("县级审定中")
    COUNTY_APPROVAL,

    @Term("监测帮扶中")
    MONITORED,

    @Term("不予纳入")
    DISMISSED,

    @Term("消除入户核实中")
    ELIMINATION_VERIFICATION,

    @Term("消除综合研判中")
    ELIMINATION_REVIEW,

    @Term("消除公示中")
    ELIMINATION_NOTICE,

    @Term("消除乡镇初审中")
    ELIMINATION_CHECK,

    @Term("消除县级审定中")
    ELIMINATION_APPROVAL,

    @Term("风险已消除")
    ELIMINATED;

    /** Whether no step is due. */
    public boolean rests() {
        return this == MONITORED || this == DISMISSED || this == ELIMINATED;
    }

    public boolean isReview() {
        return this == REVIEW || this == ELIMINATION_REVIEW;
    }

    public boolean isNotice() {
        return this == NOTICE || this == ELIMINATION_NOTICE;
    }
}
