package cn.anju.site.leader;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link SiteLeader}. */
@Entity
@Table(name = "site_leader")
class SiteLeaderRow extends LedgerRow<SiteLeader> {}
