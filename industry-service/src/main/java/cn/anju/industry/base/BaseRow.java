package cn.anju.industry.base;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Base}. */
@Entity
@Table(name = "base")
class BaseRow extends LedgerRow<Base> {}
