package cn.anju.monitoring.policy;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Policy}. */
@Entity
@Table(name = "policy")
class PolicyRow extends LedgerRow<Policy> {}
