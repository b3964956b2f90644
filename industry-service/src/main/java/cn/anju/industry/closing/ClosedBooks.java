package cn.anju.industry.closing;

import cn.anju.industry.asset.AssetBooks;
import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Closes and opens books in the transaction in which that is recorded; before it closes a month, what assets lost is booked. */
@ApplicationScoped
class ClosedBooks implements LedgerEventHandler {
    private static final String CLOSING = "industry.book-closing";
    private static final String REOPENING = "industry.book-reopening";

    private final AssetBooks assets;
    private final Database database;

    ClosedBooks(AssetBooks assets, Database database) {
        this.assets = assets;
        this.database = database;
    }

    @Override
    public boolean handles(String type) {
        return CLOSING.equals(type) || REOPENING.equals(type);
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        for (var event : events) {
            var organization = event.id("organizationId");
            var month = YearMonth.parse(event.text("month"));
            if (CLOSING.equals(event.type())) {
                assets.settleAll(organization, month.atEndOfMonth());
                close(organization, month.atEndOfMonth());
            } else {
                close(organization, month.atDay(1).minusDays(1));
            }
        }
    }

    private void close(UUID organization, LocalDate through) {
        database.update("""
                insert into closed_books (organization_id, closed_through) values (?, ?)
                on conflict (organization_id) do update set closed_through = excluded.closed_through
                """, organization, through);
    }
}
