package cn.anju.industry.closing;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which months of whose books were closed, and when. */
@Path("/api/v1/industry/book-closings")
@Tag(name = "book-closings", description = "结账 Closed months of books")
class BookClosingLedger extends LedgerResource<BookClosing, BookClosingRow> {
    BookClosingLedger() {
        super(Ledger.of("industry/book-closings", "book-closing", BookClosing.class, BookClosingRow.class)
                .dated("closedOn")
                .placedBy("organizationId")
                .changing("organizationId")
                .appendOnly());
    }
}
