package cn.anju.employment.workshop.stop;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link WorkshopStop}. */
@Entity
@Table(name = "workshop_stop")
class WorkshopStopRow extends LedgerRow<WorkshopStop> {}
