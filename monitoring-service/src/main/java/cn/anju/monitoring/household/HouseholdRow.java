package cn.anju.monitoring.household;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Household}. */
@Entity
@Table(name = "household")
class HouseholdRow extends LedgerRow<Household> {}
