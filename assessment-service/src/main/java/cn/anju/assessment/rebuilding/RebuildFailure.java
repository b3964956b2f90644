package cn.anju.assessment.rebuilding;

import cn.anju.kit.Bilingual;

/** Why a rebuild could not be done. */
public enum RebuildFailure {
    /** Whoever did it has died, time and again. */
    INTERRUPTED("执行进程多次中断", "whoever did it has ended, time and again"),
    /** What counts is not the same any more. */
    SCHEME_CHANGED("重建期间考核办法发生变化，请重新发起", "a scheme was put in force or prepared meanwhile; order it again"),
    /** Neither the running consumer nor the reading gets on. */
    STANDS_STILL("事件消费停滞，无法比对", "the events are not taken in any further, so that there is nothing to compare with"),
    /** Something else, told in the log of the service. */
    BROKEN("执行出错，详见服务日志", "it broke; the log of the service tells why");

    private final String zh;
    private final String en;

    RebuildFailure(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual reason() {
        return new Bilingual(zh, en);
    }
}
