package cn.anju.monitoring.income;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Income}. */
@Entity
@Table(name = "income")
class IncomeRow extends LedgerRow<Income> {}
