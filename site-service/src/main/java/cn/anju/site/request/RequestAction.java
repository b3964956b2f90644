package cn.anju.site.request;

import cn.anju.kit.term.Term;

/** What is done with a request of residents. */
@Term(value = "诉求办理步骤", clause = "27; R34")
enum RequestAction {
    @Term("受理")
    ACCEPT,

    @Term("答复")
    ANSWER,

    @Term("办结")
    RESOLVE,

    @Term("督办")
    ESCALATE,

    @Term("重新打开")
    REOPEN
}
