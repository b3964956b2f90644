package cn.anju.industry.idle;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link IdleAsset}. */
@Entity
@Table(name = "idle_asset")
class IdleAssetRow extends LedgerRow<IdleAsset> {}
