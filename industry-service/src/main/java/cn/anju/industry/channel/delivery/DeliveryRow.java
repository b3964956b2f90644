package cn.anju.industry.channel.delivery;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Delivery}. */
@Entity
@Table(name = "delivery")
class DeliveryRow extends LedgerRow<Delivery> {}
