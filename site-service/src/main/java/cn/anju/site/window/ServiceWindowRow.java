package cn.anju.site.window;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link ServiceWindow}. */
@Entity
@Table(name = "service_window")
class ServiceWindowRow extends LedgerRow<ServiceWindow> {}
