package cn.anju.assessment.quarter.announcement;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was published when; a bulletin is for all to read. */
@Path("/api/v1/assessment/bulletins")
@Tag(name = "bulletins", description = "季度通报 Announcements of published quarters")
class BulletinLedger extends LedgerResource<Bulletin, BulletinRow> {
    BulletinLedger() {
        super(Ledger.of("assessment/bulletins", "bulletin", Bulletin.class, BulletinRow.class)
                .dated("publishedOn")
                .derived()
                .readByAll());
    }
}
