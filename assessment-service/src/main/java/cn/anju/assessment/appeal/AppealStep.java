package cn.anju.assessment.appeal;

import cn.anju.kit.term.Term;

/** How an appeal can be decided. */
@Term(value = "申诉裁定步骤", clause = "29; R37")
enum AppealStep {
    @Term("采纳并更正")
    ACCEPT,

    @Term("不予采纳")
    REFUSE
}
