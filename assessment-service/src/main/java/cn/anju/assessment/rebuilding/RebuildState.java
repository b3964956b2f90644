package cn.anju.assessment.rebuilding;

import cn.anju.kit.term.Term;

/** How far a rebuild beside the running state is. */
@Term("重建状态")
public enum RebuildState {
    /** Reads the topics; first waits for its turn. */
    @Term("读取事件流")
    READING,
    @Term("计算得分")
    SCORING,
    @Term("比对")
    COMPARING,
    @Term("已完成")
    DONE,
    @Term("未能完成")
    FAILED
}
