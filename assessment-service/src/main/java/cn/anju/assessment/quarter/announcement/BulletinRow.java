package cn.anju.assessment.quarter.announcement;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Bulletin}. */
@Entity
@Table(name = "bulletin")
class BulletinRow extends LedgerRow<Bulletin> {}
