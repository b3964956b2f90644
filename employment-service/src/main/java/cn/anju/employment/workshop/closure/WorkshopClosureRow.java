package cn.anju.employment.workshop.closure;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link WorkshopClosure}. */
@Entity
@Table(name = "workshop_closure")
class WorkshopClosureRow extends LedgerRow<WorkshopClosure> {}
