package cn.anju.site.inspection.result;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link InspectionResult}. */
@Entity
@Table(name = "inspection_result")
class InspectionResultRow extends LedgerRow<InspectionResult> {}
