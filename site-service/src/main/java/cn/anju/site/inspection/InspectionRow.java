package cn.anju.site.inspection;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Inspection}. */
@Entity
@Table(name = "inspection")
class InspectionRow extends LedgerRow<Inspection> {}
