package cn.anju.assessment.fivetype.checklist;

import cn.anju.kit.term.Term;

/** How far a site is on its way to be accepted as an example of its type. */
@Term(value = "创建验收状态", clause = "25, 26; annex 2")
public enum AcceptanceState {
    @Term("已制定方案")
    PLANNED,

    @Term("已自查")
    SELF_CHECKED,

    @Term("已现场验收")
    INSPECTED,

    @Term("验收合格")
    ACCEPTED,

    @Term("退回整改")
    RETURNED
}
