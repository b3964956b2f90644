package cn.anju.employment.team.payout;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link TeamPayout}. */
@Entity
@Table(name = "team_payout")
class TeamPayoutRow extends LedgerRow<TeamPayout> {}
