package cn.anju.kit.reveal;

import cn.anju.kit.term.Term;

/** What someone needs a personal text for. */
@Term("查看用途")
public enum RevealPurpose {
    @Term("入户核实")
    HOME_VERIFICATION,

    @Term("联系帮扶对象")
    CONTACT,

    @Term("核对部门数据")
    DATA_COMPARISON,

    @Term("更正信息")
    CORRECTION,

    @Term("发放补助")
    PAYMENT,

    @Term("处理投诉")
    COMPLAINT,

    @Term("其他")
    OTHER
}
