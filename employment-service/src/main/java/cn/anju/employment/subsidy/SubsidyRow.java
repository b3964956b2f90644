package cn.anju.employment.subsidy;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Subsidy}. */
@Entity
@Table(name = "subsidy")
class SubsidyRow extends LedgerRow<Subsidy> {}
