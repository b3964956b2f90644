package cn.anju.site.oldhouse;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link OldHouse}. */
@Entity
@Table(name = "old_house")
class OldHouseRow extends LedgerRow<OldHouse> {}
