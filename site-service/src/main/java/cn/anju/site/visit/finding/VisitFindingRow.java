package cn.anju.site.visit.finding;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link VisitFinding}. */
@Entity
@Table(name = "visit_finding")
class VisitFindingRow extends LedgerRow<VisitFinding> {}
