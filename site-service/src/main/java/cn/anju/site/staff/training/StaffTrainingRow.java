package cn.anju.site.staff.training;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link StaffTraining}. */
@Entity
@Table(name = "staff_training")
class StaffTrainingRow extends LedgerRow<StaffTraining> {}
