package cn.anju.assessment.watch;

import cn.anju.kit.term.Term;

/** What can be done with an order that puts a site under watch. */
@Term(value = "督战办理步骤", clause = "29; R37")
enum WatchStep {
    @Term("报告整改")
    REPORT,

    @Term("验收摘牌")
    RELEASE,

    @Term("退回整改")
    RETURN
}
