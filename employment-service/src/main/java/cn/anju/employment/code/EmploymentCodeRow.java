package cn.anju.employment.code;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link EmploymentCode}. */
@Entity
@Table(name = "employment_code")
class EmploymentCodeRow extends LedgerRow<EmploymentCode> {}
