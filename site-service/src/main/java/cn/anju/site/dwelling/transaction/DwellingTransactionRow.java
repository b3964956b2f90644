package cn.anju.site.dwelling.transaction;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link DwellingTransaction}. */
@Entity
@Table(name = "dwelling_transaction")
class DwellingTransactionRow extends LedgerRow<DwellingTransaction> {}
