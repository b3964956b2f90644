package cn.anju.site.dwelling;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Dwelling}. */
@Entity
@Table(name = "dwelling")
class DwellingRow extends LedgerRow<Dwelling> {}
