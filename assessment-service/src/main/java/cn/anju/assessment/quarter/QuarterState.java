package cn.anju.assessment.quarter;

import cn.anju.kit.term.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a quarter is on its way from the running ranking to the bulletin 季度考核状态 (clause 29, R37). */
@Term(value = "季度考核状态", clause = "29; R37")
@Schema(name = "QuarterState")
public enum QuarterState {
    @Term("实时排名")
    LIVE,

    @Term("数据已冻结")
    FROZEN,

    @Term("复核申诉中")
    REVIEW,

    @Term("已通报")
    PUBLISHED
}
