package cn.anju.assessment.task.report;

import cn.anju.kit.term.Term;

/** What can be done with the report of a bureau. */
@Term(value = "任务报告办理步骤", clause = "annex 1")
enum ReportStep {
    @Term("认定")
    ACCEPT,

    @Term("退回")
    RETURN,

    @Term("重新报送")
    RESUBMIT
}
