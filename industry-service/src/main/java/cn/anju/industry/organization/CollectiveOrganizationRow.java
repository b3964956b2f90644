package cn.anju.industry.organization;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link CollectiveOrganization}. */
@Entity
@Table(name = "collective_organization")
class CollectiveOrganizationRow extends LedgerRow<CollectiveOrganization> {}
