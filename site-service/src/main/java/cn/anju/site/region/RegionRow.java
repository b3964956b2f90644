package cn.anju.site.region;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Region}. */
@Entity
@Table(name = "region")
class RegionRow extends LedgerRow<Region> {}
