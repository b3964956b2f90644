package cn.anju.kit.duty;

/**
 * How a place stands with what is due there in a period. COMPLETE: all came in time. LATE: all came, some of it late.
 * NOT_DUE: nothing that is due by now is missing, but more is due later, or nothing at all. INCOMPLETE: something is
 * missing after its deadline. OVERDUE: deadlines have passed and nothing came at all.
 */
public enum DutyState {
    COMPLETE,
    LATE,
    NOT_DUE,
    INCOMPLETE,
    OVERDUE
}
