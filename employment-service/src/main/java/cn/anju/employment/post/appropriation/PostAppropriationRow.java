package cn.anju.employment.post.appropriation;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link PostAppropriation}. */
@Entity
@Table(name = "post_appropriation")
class PostAppropriationRow extends LedgerRow<PostAppropriation> {}
