package cn.anju.site.visit;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link LeaderVisit}. */
@Entity
@Table(name = "leader_visit")
class LeaderVisitRow extends LedgerRow<LeaderVisit> {}
