package cn.anju.site.party;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link PartyAdmission}. */
@Entity
@Table(name = "party_admission")
class PartyAdmissionRow extends LedgerRow<PartyAdmission> {}
