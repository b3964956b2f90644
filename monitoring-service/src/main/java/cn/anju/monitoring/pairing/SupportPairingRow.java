package cn.anju.monitoring.pairing;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link SupportPairing}. */
@Entity
@Table(name = "support_pairing")
class SupportPairingRow extends LedgerRow<SupportPairing> {}
