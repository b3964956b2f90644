package cn.anju.employment.statistics;

import cn.anju.kit.term.Term;

/** What is counted: stocks on the last day of a month (in the running one, today), and what happened in the month. */
@Term(value = "统计指标", clause = "12-16")
public enum Measure {
    @Term(value = "在册劳动力", en = "labourers in the register")
    LABOURERS,

    @Term(value = "有能力有意愿的劳动力", en = "of working age, able and willing")
    WILLING,

    @Term(value = "已就业劳动力", en = "labourers with work")
    EMPLOYED,

    @Term(value = "有就业需求户", en = "households with somebody to work")
    WILLING_HOUSEHOLDS,

    @Term(value = "至少一人就业户", en = "of these, with somebody at work")
    EMPLOYED_HOUSEHOLDS,

    @Term(value = "零就业家庭", en = "of these, with nobody at work")
    ZERO_HOUSEHOLDS,

    @Term(value = "当月新就业", en = "employments that began in the month")
    BEGUN,

    @Term(value = "当月离岗", en = "employments that ended in the month")
    ENDED,

    @Term(value = "当月发布岗位信息", en = "postings published in the month")
    POSTINGS,

    @Term(value = "当月招聘人数", en = "people wanted in these")
    OPENINGS,

    @Term(value = "当月岗位推荐", en = "referrals in the month")
    REFERRALS,

    @Term(value = "当月推荐录用", en = "people hired through referrals in the month")
    HIRED
}
