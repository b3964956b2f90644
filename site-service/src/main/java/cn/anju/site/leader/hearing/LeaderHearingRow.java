package cn.anju.site.leader.hearing;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link LeaderHearing}. */
@Entity
@Table(name = "leader_hearing")
class LeaderHearingRow extends LedgerRow<LeaderHearing> {}
