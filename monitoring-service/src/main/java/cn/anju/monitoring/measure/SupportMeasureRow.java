package cn.anju.monitoring.measure;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link SupportMeasure}. */
@Entity
@Table(name = "support_measure")
class SupportMeasureRow extends LedgerRow<SupportMeasure> {}
