package cn.anju.assessment.supervision;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Adjustment}. */
@Entity
@Table(name = "adjustment")
class AdjustmentRow extends LedgerRow<Adjustment> {}
