package cn.anju.monitoring.person.duplicate;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link DuplicateReview}. */
@Entity
@Table(name = "duplicate_review")
class DuplicateReviewRow extends LedgerRow<DuplicateReview> {}
