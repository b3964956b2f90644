package cn.anju.employment.household;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link HouseholdEmployment}. */
@Entity
@Table(name = "household_employment")
class HouseholdEmploymentRow extends LedgerRow<HouseholdEmployment> {}
