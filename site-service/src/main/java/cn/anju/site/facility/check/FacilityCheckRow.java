package cn.anju.site.facility.check;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link FacilityCheck}. */
@Entity
@Table(name = "facility_check")
class FacilityCheckRow extends LedgerRow<FacilityCheck> {}
