package cn.anju.site.building;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link BuildingLeader}. */
@Entity
@Table(name = "building_leader")
class BuildingLeaderRow extends LedgerRow<BuildingLeader> {}
