package cn.anju.site.partner.contribution;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link CoBuildingContribution}. */
@Entity
@Table(name = "co_building_contribution")
class CoBuildingContributionRow extends LedgerRow<CoBuildingContribution> {}
