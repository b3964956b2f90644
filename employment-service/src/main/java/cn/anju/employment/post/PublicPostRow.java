package cn.anju.employment.post;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link PublicPost}. */
@Entity
@Table(name = "public_post")
class PublicPostRow extends LedgerRow<PublicPost> {}
