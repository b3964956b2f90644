package cn.anju.monitoring.risk;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link RiskCase}. */
@Entity
@Table(name = "risk_case")
class CaseRow extends LedgerRow<RiskCase> {}
