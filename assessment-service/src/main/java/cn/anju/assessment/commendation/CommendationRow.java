package cn.anju.assessment.commendation;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Commendation}. */
@Entity
@Table(name = "commendation")
class CommendationRow extends LedgerRow<Commendation> {}
