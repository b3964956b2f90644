package cn.anju.industry.garden.allotment;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link GardenAllotment}. */
@Entity
@Table(name = "garden_allotment")
class GardenAllotmentRow extends LedgerRow<GardenAllotment> {}
