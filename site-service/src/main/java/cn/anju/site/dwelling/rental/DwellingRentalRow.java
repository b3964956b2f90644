package cn.anju.site.dwelling.rental;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link DwellingRental}. */
@Entity
@Table(name = "dwelling_rental")
class DwellingRentalRow extends LedgerRow<DwellingRental> {}
