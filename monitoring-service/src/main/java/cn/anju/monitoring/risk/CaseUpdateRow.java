package cn.anju.monitoring.risk;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link CaseUpdate}. */
@Entity
@Table(name = "case_update")
class CaseUpdateRow extends LedgerRow<CaseUpdate> {}
