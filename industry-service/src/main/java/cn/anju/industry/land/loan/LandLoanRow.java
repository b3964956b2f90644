package cn.anju.industry.land.loan;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link LandLoan}. */
@Entity
@Table(name = "land_loan")
class LandLoanRow extends LedgerRow<LandLoan> {}
