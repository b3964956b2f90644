package cn.anju.employment.code;

import cn.anju.kit.term.Term;

/** What an employment code is worth to whoever scans it. */
@Term("就业码状态")
public enum CodeState {
    @Term("有效")
    VALID,

    @Term("已过期")
    EXPIRED,

    @Term("已撤销")
    REVOKED,

    @Term("非本系统签发")
    NOT_GENUINE
}
