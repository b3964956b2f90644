package cn.anju.employment.employment;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Employment}. */
@Entity
@Table(name = "employment")
class EmploymentRow extends LedgerRow<Employment> {}
