package cn.anju.employment.labourer;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Labourer}. */
@Entity
@Table(name = "labourer")
class LabourerRow extends LedgerRow<Labourer> {}
