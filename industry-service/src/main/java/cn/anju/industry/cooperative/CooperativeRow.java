package cn.anju.industry.cooperative;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Cooperative}. */
@Entity
@Table(name = "cooperative")
class CooperativeRow extends LedgerRow<Cooperative> {}
