package cn.anju.industry.closing;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link BookClosing}. */
@Entity
@Table(name = "book_closing")
class BookClosingRow extends LedgerRow<BookClosing> {}
