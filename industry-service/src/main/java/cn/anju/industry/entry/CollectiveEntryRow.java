package cn.anju.industry.entry;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link CollectiveEntry}. */
@Entity
@Table(name = "collective_entry")
class CollectiveEntryRow extends LedgerRow<CollectiveEntry> {}
