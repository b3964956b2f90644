package cn.anju.site.dwelling.building;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link UnapprovedBuilding}. */
@Entity
@Table(name = "unapproved_building")
class UnapprovedBuildingRow extends LedgerRow<UnapprovedBuilding> {}
