package cn.anju.industry.industry;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Industry}. */
@Entity
@Table(name = "industry")
class IndustryRow extends LedgerRow<Industry> {}
