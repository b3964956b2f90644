package cn.anju.site.hazard;

import cn.anju.kit.term.Term;

/** What is done with a hazard. */
@Term(value = "隐患办理步骤", clause = "20; R26")
enum HazardAction {
    @Term("交办")
    ASSIGN,

    @Term("开始整改")
    START,

    @Term("整改完成")
    RECTIFY,

    @Term("复查销号")
    CLOSE,

    @Term("退回整改")
    SEND_BACK,

    @Term("重新打开")
    REOPEN
}
