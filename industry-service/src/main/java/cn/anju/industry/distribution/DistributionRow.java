package cn.anju.industry.distribution;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Distribution}. */
@Entity
@Table(name = "distribution")
class DistributionRow extends LedgerRow<Distribution> {}
