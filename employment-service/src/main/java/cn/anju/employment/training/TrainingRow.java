package cn.anju.employment.training;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Training}. */
@Entity
@Table(name = "training")
class TrainingRow extends LedgerRow<Training> {}
