package cn.anju.site.site.demonstration;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link DemonstrationAcceptance}. */
@Entity
@Table(name = "demonstration_acceptance")
class DemonstrationAcceptanceRow extends LedgerRow<DemonstrationAcceptance> {}
