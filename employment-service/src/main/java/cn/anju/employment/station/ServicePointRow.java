package cn.anju.employment.station;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link ServicePoint}. */
@Entity
@Table(name = "service_point")
class ServicePointRow extends LedgerRow<ServicePoint> {}
