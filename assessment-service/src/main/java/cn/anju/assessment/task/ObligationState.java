package cn.anju.assessment.task;

import cn.anju.kit.term.Term;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far something is that a task asks for 任务状态. */
@Term(value = "任务状态", clause = "annex 1")
@Schema(name = "ObligationState")
public enum ObligationState {
    @Term("未到期")
    NOT_DUE,

    @Term("即将到期")
    DUE_SOON,

    @Term("已完成")
    MET,

    @Term("逾期完成")
    MET_LATE,

    @Term("已逾期")
    OVERDUE,

    @Term("无法核实")
    UNKNOWN;

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return this == NOT_DUE || this == DUE_SOON || this == OVERDUE;
    }

    /** Of what is done; where it is not known when, it was in time. */
    static ObligationState met(LocalDate doneOn, LocalDate dueOn) {
        return doneOn != null && dueOn != null && doneOn.isAfter(dueOn) ? MET_LATE : MET;
    }

    /** Of what is not done by a day. */
    static ObligationState open(LocalDate dueOn, LocalDate on, int soonDays) {
        if (dueOn == null) {
            return NOT_DUE;
        }
        if (on.isAfter(dueOn)) {
            return OVERDUE;
        }
        return on.isBefore(dueOn.minusDays(soonDays)) ? NOT_DUE : DUE_SOON;
    }
}
