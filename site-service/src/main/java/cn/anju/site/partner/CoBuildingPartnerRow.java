package cn.anju.site.partner;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link CoBuildingPartner}. */
@Entity
@Table(name = "co_building_partner")
class CoBuildingPartnerRow extends LedgerRow<CoBuildingPartner> {}
