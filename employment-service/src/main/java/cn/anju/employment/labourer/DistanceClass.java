package cn.anju.employment.labourer;

import cn.anju.kit.term.Term;

/** How far from home work is; each class is farther than those before it. */
@Term(value = "距离类别", clause = "13")
public enum DistanceClass {
    @Term("安置点内")
    SITE,

    @Term("乡镇内")
    TOWNSHIP,

    @Term("县内")
    COUNTY,

    @Term("县外省内")
    PROVINCE,

    @Term("省外")
    OUT_OF_PROVINCE;

    public boolean isFartherThan(DistanceClass other) {
        return compareTo(other) > 0;
    }
}
