package cn.anju.industry.closing;

import static cn.anju.kit.security.Role.COUNTY_ADMIN;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which books the county opened again, from which month on and why. */
@Path("/api/v1/industry/book-reopenings")
@Tag(name = "book-reopenings", description = "反结账 Reopened books")
class BookReopeningLedger extends LedgerResource<BookReopening, BookReopeningRow> {
    BookReopeningLedger() {
        super(Ledger.of("industry/book-reopenings", "book-reopening", BookReopening.class, BookReopeningRow.class)
                .dated("reopenedOn")
                .placedBy("organizationId")
                .changing("organizationId")
                .writtenBy(COUNTY_ADMIN)
                .appendOnly());
    }
}
