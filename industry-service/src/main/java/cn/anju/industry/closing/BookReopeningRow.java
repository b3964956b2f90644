package cn.anju.industry.closing;

import cn.anju.kit.ledger.LedgerRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored {@link BookReopening}. */
@Entity
@Table(name = "book_reopening")
class BookReopeningRow extends LedgerRow<BookReopening> {}
