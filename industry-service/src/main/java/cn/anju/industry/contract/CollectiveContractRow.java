package cn.anju.industry.contract;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link CollectiveContract}. */
@Entity
@Table(name = "collective_contract")
class CollectiveContractRow extends LedgerRow<CollectiveContract> {}
