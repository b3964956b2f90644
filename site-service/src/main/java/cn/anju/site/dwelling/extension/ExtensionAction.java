package cn.anju.site.dwelling.extension;

import cn.anju.kit.term.Term;

/** What is done with an application. */
@Term(value = "加层扩建办理步骤", clause = "20; R27")
enum ExtensionAction {
    @Term("核查")
    CHECK,

    @Term("批准")
    APPROVE,

    @Term("不予批准")
    REFUSE,

    @Term("建成")
    BUILD
}
