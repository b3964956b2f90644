package cn.anju.site.activity;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Activity}. */
@Entity
@Table(name = "activity")
class ActivityRow extends LedgerRow<Activity> {}
