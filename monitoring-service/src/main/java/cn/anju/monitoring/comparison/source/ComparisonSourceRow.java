package cn.anju.monitoring.comparison.source;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link ComparisonSource}. */
@Entity
@Table(name = "comparison_source")
class ComparisonSourceRow extends LedgerRow<ComparisonSource> {}
