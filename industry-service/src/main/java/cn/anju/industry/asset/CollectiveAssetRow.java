package cn.anju.industry.asset;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link CollectiveAsset}. */
@Entity
@Table(name = "collective_asset")
class CollectiveAssetRow extends LedgerRow<CollectiveAsset> {}
