package cn.anju.site.site;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Site}. */
@Entity
@Table(name = "site")
class SiteRow extends LedgerRow<Site> {}
