package cn.anju.site.hazard;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Hazard}. */
@Entity
@Table(name = "hazard")
class HazardRow extends LedgerRow<Hazard> {}
