package cn.anju.assessment.fivetype.evaluation;

import cn.anju.kit.term.Term;
import java.time.LocalDate;
import java.util.List;

/** Whether a site will be accepted in time. */
@Term(value = "创建进度预判", clause = "25, 26; annex 2")
public enum Outlook {
    @Term("已验收")
    ACCEPTED,

    @Term(value = "全部达标，可验收", en = "Everything is met")
    READY,

    @Term(value = "只待现场认定", en = "Only a person has to tell")
    AWAITS_INSPECTION,

    @Term(value = "预计按期完成", en = "On track")
    ON_TRACK,

    @Term(value = "预计逾期", en = "Likely to miss the deadline")
    LIKELY_TO_MISS,

    @Term(value = "已逾期", en = "Missed the deadline")
    MISSED,

    @Term(value = "未定期限", en = "No deadline")
    NO_DEADLINE;

    /** @param dueOn the deadline; null if there is none */
    static Outlook of(boolean accepted, List<CheckedCriterion> criteria, LocalDate on, LocalDate dueOn) {
        if (accepted) {
            return ACCEPTED;
        }
        if (dueOn != null && on.isAfter(dueOn)) {
            return MISSED;
        }
        if (criteria.stream().allMatch(criterion -> criterion.state() == CriterionState.MET)) {
            return READY;
        }
        if (criteria.stream().noneMatch(criterion -> criterion.state() == CriterionState.MISSING)) {
            return AWAITS_INSPECTION;
        }
        if (dueOn == null) {
            return NO_DEADLINE;
        }
        return criteria.stream().anyMatch(criterion -> Boolean.FALSE.equals(criterion.expectedInTime()))
                ? LIKELY_TO_MISS
                : ON_TRACK;
    }

    /** Whether the site is in danger, or worse. */
    public boolean isMiss() {
        return this == LIKELY_TO_MISS || this == MISSED;
    }
}
