package cn.anju.site.request;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link PublicRequest}. */
@Entity
@Table(name = "public_request")
class PublicRequestRow extends LedgerRow<PublicRequest> {}
