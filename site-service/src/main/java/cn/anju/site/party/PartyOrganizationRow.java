package cn.anju.site.party;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link PartyOrganization}. */
@Entity
@Table(name = "party_organization")
class PartyOrganizationRow extends LedgerRow<PartyOrganization> {}
