package cn.anju.assessment.watch;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link WatchOrder}. */
@Entity
@Table(name = "watch_order")
class WatchOrderRow extends LedgerRow<WatchOrder> {}
