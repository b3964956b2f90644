package cn.anju.employment.outreach;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link OutreachEvent}. */
@Entity
@Table(name = "outreach_event")
class OutreachEventRow extends LedgerRow<OutreachEvent> {}
