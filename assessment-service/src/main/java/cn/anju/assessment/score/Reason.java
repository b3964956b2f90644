package cn.anju.assessment.score;

import cn.anju.assessment.scheme.Label;

/** Why an indicator does not count for a site. */
public enum Reason {
    NOT_CONCERNED("对该安置点不作要求", "Not asked of this site"),
    NOTHING_DUE("本期没有应办事项（分母为零）", "Nothing was due: the denominator is zero"),
    NOT_DUE_YET("未到完成期限且尚未完成", "Not due yet and not fulfilled yet"),
    NOT_BEGUN("该月尚未开始", "The month has not begun"),
    NOT_SCORED("非强制性要求，不计分", "Not a duty, hence not scored");

    private final String zh;
    private final String en;

    Reason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Label label() {
        return new Label(zh, en);
    }
}
