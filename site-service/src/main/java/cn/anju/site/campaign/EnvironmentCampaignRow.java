package cn.anju.site.campaign;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link EnvironmentCampaign}. */
@Entity
@Table(name = "environment_campaign")
class EnvironmentCampaignRow extends LedgerRow<EnvironmentCampaign> {}
