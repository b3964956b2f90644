package cn.anju.assessment.fivetype.acceptance;

import cn.anju.kit.term.Term;

/** What can be done with an acceptance. */
@Term(value = "创建验收办理步骤", clause = "25, 26; annex 2")
enum AcceptanceStep {
    @Term("提交自查")
    SELF_CHECK,

    @Term("现场验收")
    INSPECT,

    @Term("验收合格")
    ACCEPT,

    @Term("退回整改")
    RETURN
}
