package cn.anju.monitoring.card;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link PolicyCard}. */
@Entity
@Table(name = "policy_card")
class PolicyCardRow extends LedgerRow<PolicyCard> {}
