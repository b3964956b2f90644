package cn.anju.industry.land;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link LandTransfer}. */
@Entity
@Table(name = "land_transfer")
class LandTransferRow extends LedgerRow<LandTransfer> {}
