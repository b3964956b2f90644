package cn.anju.assessment.appeal;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Appeal}. */
@Entity
@Table(name = "appeal")
class AppealRow extends LedgerRow<Appeal> {}
