package cn.anju.site.staff;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link StaffMember}. */
@Entity
@Table(name = "staff_member")
class StaffMemberRow extends LedgerRow<StaffMember> {}
