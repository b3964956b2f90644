package cn.anju.employment.team.contract;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link TeamContract}. */
@Entity
@Table(name = "team_contract")
class TeamContractRow extends LedgerRow<TeamContract> {}
