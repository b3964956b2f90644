package cn.anju.industry.land;

import cn.anju.kit.term.Term;

/** The three kinds of land 三块地 that families keep at their old home. */
@Term(value = "地类", clause = "8")
public enum LandKind {
    @Term("宅基地")
    HOMESTEAD,

    @Term("耕地")
    FARMLAND,

    @Term("林地")
    WOODLAND
}
