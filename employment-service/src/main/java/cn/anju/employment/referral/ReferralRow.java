package cn.anju.employment.referral;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link Referral}. */
@Entity
@Table(name = "referral")
class ReferralRow extends LedgerRow<Referral> {}
