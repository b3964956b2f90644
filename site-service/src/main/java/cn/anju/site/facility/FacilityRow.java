package cn.anju.site.facility;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Facility}. */
@Entity
@Table(name = "facility")
class FacilityRow extends LedgerRow<Facility> {}
