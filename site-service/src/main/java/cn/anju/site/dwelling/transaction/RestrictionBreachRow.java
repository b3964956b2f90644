package cn.anju.site.dwelling.transaction;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link RestrictionBreach}. */
@Entity
@Table(name = "restriction_breach")
class RestrictionBreachRow extends LedgerRow<RestrictionBreach> {}
