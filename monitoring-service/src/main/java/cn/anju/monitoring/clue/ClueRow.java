package cn.anju.monitoring.clue;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Clue}. */
@Entity
@Table(name = "clue")
class ClueRow extends LedgerRow<Clue> {}
