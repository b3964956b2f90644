package cn.anju.monitoring.seasonal;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link SeasonalReturn}. */
@Entity
@Table(name = "seasonal_return")
class SeasonalReturnRow extends LedgerRow<SeasonalReturn> {}
