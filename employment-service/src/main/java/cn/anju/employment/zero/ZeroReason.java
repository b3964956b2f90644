package cn.anju.employment.zero;

import cn.anju.kit.term.Term;

/** Why a household has nobody at work. */
@Term(value = "零就业原因", clause = "13")
public enum ZeroReason {
    @Term("登记后一直未就业")
    NO_JOB_YET,

    @Term("最后一份工作已结束")
    LAST_JOB_ENDED,

    @Term("就业人员已离开本户劳动力档案")
    WORKER_LEFT,

    @Term("新增有能力、有意愿的劳动力")
    NEWLY_WILLING;

    /**
     * @param first whether the household was in the register for the first time when it began to be without work
     * @param employedBefore whether somebody had work until then
     * @param jobEnded whether a job ended just then, or for a household that was new to the register, before
     */
    static ZeroReason of(boolean first, boolean employedBefore, boolean jobEnded) {
        if (first) {
            return jobEnded ? LAST_JOB_ENDED : NO_JOB_YET;
        }
        if (!employedBefore) {
            return NEWLY_WILLING;
        }
        return jobEnded ? LAST_JOB_ENDED : WORKER_LEFT;
    }
}
