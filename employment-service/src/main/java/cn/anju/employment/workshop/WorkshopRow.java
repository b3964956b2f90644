package cn.anju.employment.workshop;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Workshop}. */
@Entity
@Table(name = "workshop")
class WorkshopRow extends LedgerRow<Workshop> {}
