package cn.anju.assessment.fivetype.checklist;

import cn.anju.kit.term.Term;

/** What a site is to become an example of “五型”安置点类型 (clause 25, annex 2). */
@Term(value = "五型类型", clause = "25, 26; annex 2")
public enum FiveType {
    @Term("产业兴旺型")
    THRIVING_INDUSTRY,

    @Term("就业发展型")
    EMPLOYMENT_GROWTH,

    @Term("生态宜居型")
    LIVABLE_ECOLOGY,

    @Term("集体经济型")
    COLLECTIVE_ECONOMY,

    @Term("管理服务型")
    MANAGED_SERVICE
}
