package cn.anju.employment.matching;

import cn.anju.kit.term.Term;

/** What a labourer and a job are compared by. */
@Term(value = "匹配因素", clause = "13")
public enum Aspect {
    @Term("技能")
    SKILLS,

    @Term("意向")
    WISH,

    @Term("距离")
    DISTANCE,

    @Term("薪酬")
    PAY
}
