package cn.anju.monitoring.warning;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Warning}. */
@Entity
@Table(name = "warning")
class WarningRow extends LedgerRow<Warning> {}
