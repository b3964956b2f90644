package cn.anju.kit.ledger;

/** Whether a record counts. Nothing is deleted: a mistake is voided with a reason and stays readable. */
public enum RecordStatus {
    ACTIVE,
    VOIDED
}
