package cn.anju.assessment.supervision;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Supervision}. */
@Entity
@Table(name = "supervision")
class SupervisionRow extends LedgerRow<Supervision> {}
