package cn.anju.site.maintenance;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link MaintenanceOrder}. */
@Entity
@Table(name = "maintenance_order")
class MaintenanceOrderRow extends LedgerRow<MaintenanceOrder> {}
