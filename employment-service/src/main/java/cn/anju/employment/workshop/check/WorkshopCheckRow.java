package cn.anju.employment.workshop.check;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link WorkshopCheck}. */
@Entity
@Table(name = "workshop_check")
class WorkshopCheckRow extends LedgerRow<WorkshopCheck> {}
