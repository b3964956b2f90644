package cn.anju.site.bureau;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Bureau}. */
@Entity
@Table(name = "bureau")
class BureauRow extends LedgerRow<Bureau> {}
