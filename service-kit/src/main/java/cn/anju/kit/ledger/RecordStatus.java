package cn.anju.kit.ledger;

import cn.anju.kit.term.Term;

/** Whether a record counts. Nothing is deleted: a mistake is voided with a reason and stays readable. */
@Term("记录状态")
public enum RecordStatus {
    @Term("有效")
    ACTIVE,

    @Term("已作废")
    VOIDED
}
