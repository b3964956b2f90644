package cn.anju.employment.prosperity;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link ProsperityLeader}. */
@Entity
@Table(name = "prosperity_leader")
class ProsperityLeaderRow extends LedgerRow<ProsperityLeader> {}
