package cn.anju.kit.standard;

import cn.anju.kit.term.Term;

/** What residents ask for 群众诉求, wherever they say it: at home to whoever visits them, or to the site (clauses 4 and 27). */
@Term(value = "诉求类别", clause = "4, 27; R08, R34")
public enum RequestCategory {
    @Term("就业务工")
    EMPLOYMENT,

    @Term("产业发展")
    INDUSTRY,

    @Term("子女就学")
    SCHOOLING,

    @Term("看病就医")
    MEDICAL,

    @Term("社会保障")
    SOCIAL_SECURITY,

    @Term("住房与产权")
    HOUSING,

    @Term("水电路气")
    UTILITIES,

    @Term("物业与环境")
    PROPERTY,

    @Term("安全隐患")
    SAFETY,

    @Term("邻里纠纷")
    DISPUTE,

    @Term("户籍与证件")
    REGISTRATION,

    @Term("其他诉求")
    OTHER
}
