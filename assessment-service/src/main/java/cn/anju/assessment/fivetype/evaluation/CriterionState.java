package cn.anju.assessment.fivetype.evaluation;

import cn.anju.kit.term.Term;

/** Whether a criterion is met. */
@Term(value = "创建标准达标情况", clause = "25, 26; annex 2")
public enum CriterionState {
    @Term("已达标")
    MET,

    @Term("未达标")
    MISSING,

    @Term(value = "待现场认定", en = "A person has to tell")
    NEEDS_PERSON
}
