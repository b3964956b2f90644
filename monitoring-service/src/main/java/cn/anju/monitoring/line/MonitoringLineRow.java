package cn.anju.monitoring.line;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link MonitoringLine}. */
@Entity
@Table(name = "monitoring_line")
class MonitoringLineRow extends LedgerRow<MonitoringLine> {}
