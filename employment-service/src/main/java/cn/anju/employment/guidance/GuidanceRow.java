package cn.anju.employment.guidance;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Guidance}. */
@Entity
@Table(name = "guidance")
class GuidanceRow extends LedgerRow<Guidance> {}
