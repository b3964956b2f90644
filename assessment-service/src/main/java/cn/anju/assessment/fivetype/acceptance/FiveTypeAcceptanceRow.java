package cn.anju.assessment.fivetype.acceptance;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link FiveTypeAcceptance}. */
@Entity
@Table(name = "five_type_acceptance")
class FiveTypeAcceptanceRow extends LedgerRow<FiveTypeAcceptance> {}
