package cn.anju.monitoring.household.change;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link HouseholdChange}. */
@Entity
@Table(name = "household_change")
class HouseholdChangeRow extends LedgerRow<HouseholdChange> {}
