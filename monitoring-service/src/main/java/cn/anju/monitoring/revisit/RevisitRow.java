package cn.anju.monitoring.revisit;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Revisit}. */
@Entity
@Table(name = "revisit")
class RevisitRow extends LedgerRow<Revisit> {}
