package cn.anju.site.dwelling.extension;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link DwellingExtension}. */
@Entity
@Table(name = "dwelling_extension")
class DwellingExtensionRow extends LedgerRow<DwellingExtension> {}
