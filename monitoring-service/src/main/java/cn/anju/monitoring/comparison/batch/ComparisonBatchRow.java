package cn.anju.monitoring.comparison.batch;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link ComparisonBatch}. */
@Entity
@Table(name = "comparison_batch")
class ComparisonBatchRow extends LedgerRow<ComparisonBatch> {}
