package cn.anju.industry.asset.valuation;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link AssetValuation}. */
@Entity
@Table(name = "asset_valuation")
class AssetValuationRow extends LedgerRow<AssetValuation> {}
