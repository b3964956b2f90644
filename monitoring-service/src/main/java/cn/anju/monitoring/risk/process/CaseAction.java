package cn.anju.monitoring.risk.process;

import cn.anju.kit.term.Term;

/** What can be done with a case. */
@Term(value = "监测流程步骤", clause = "5; R09")
public enum CaseAction {
    @Term("签署授权承诺")
    AUTHORISE,

    @Term("入户核实")
    VERIFY,

    @Term("研判表决")
    VOTE,

    @Term("发布公示")
    PUBLISH,

    @Term("公示期满")
    END_NOTICE,

    @Term("乡镇初审")
    CHECK,

    @Term("审定纳入")
    APPROVE,

    @Term("不予纳入")
    DISMISS,

    @Term("提出风险消除")
    PROPOSE_ELIMINATION,

    @Term("审定消除")
    ELIMINATE,

    @Term("不予消除")
    REJECT_ELIMINATION,

    @Term("重新监测")
    REOPEN;

    /** Whether a procedure begins with it, whose days count from here. */
    boolean begins() {
        return this == PROPOSE_ELIMINATION || this == REOPEN;
    }
}
