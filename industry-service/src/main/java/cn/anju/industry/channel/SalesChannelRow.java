package cn.anju.industry.channel;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link SalesChannel}. */
@Entity
@Table(name = "sales_channel")
class SalesChannelRow extends LedgerRow<SalesChannel> {}
