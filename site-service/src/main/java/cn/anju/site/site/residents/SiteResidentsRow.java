package cn.anju.site.site.residents;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link SiteResidents}. */
@Entity
@Table(name = "site_residents")
class SiteResidentsRow extends LedgerRow<SiteResidents> {}
