package cn.anju.monitoring.entitlement;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Entitlement}. */
@Entity
@Table(name = "entitlement")
class EntitlementRow extends LedgerRow<Entitlement> {}
