package cn.anju.monitoring.risk;

import cn.anju.kit.term.Term;

/** What can make a household poor, or poor again 致贫返贫风险类别; each needs a measure that answers it (clause 5). */
@Term(value = "风险类别", clause = "5; R09")
public enum RiskKind {
    @Term("因病")
    ILLNESS,

    @Term("因学")
    SCHOOLING,

    @Term("因残")
    DISABILITY,

    @Term("自然灾害")
    NATURAL_DISASTER,

    @Term("意外事故")
    ACCIDENT,

    @Term("产业失败")
    INDUSTRY_FAILURE,

    @Term("务工不稳")
    UNSTABLE_EMPLOYMENT,

    @Term("缺劳动力")
    LACK_OF_LABOUR,

    @Term("住房安全")
    HOUSING,

    @Term("饮水安全")
    DRINKING_WATER,

    @Term("其他风险")
    OTHER;

    /** Whether its name tells of somebody's health, which no public notice does. */
    public boolean tellsHealth() {
        return this == ILLNESS || this == DISABILITY;
    }
}
