package cn.anju.industry.land.rent;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link LandRent}. */
@Entity
@Table(name = "land_rent")
class LandRentRow extends LedgerRow<LandRent> {}
