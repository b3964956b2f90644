package cn.anju.site.dwelling.building;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was built at dwellings without an approval; each is a hazard of its site. */
@Path("/api/v1/site/unapproved-buildings")
@Tag(name = "unapproved-buildings", description = "未批先建 Building without an approval")
class UnapprovedBuildingLedger extends LedgerResource<UnapprovedBuilding, UnapprovedBuildingRow> {
    UnapprovedBuildingLedger() {
        super(Ledger.of(
                        "site/unapproved-buildings",
                        "unapproved-building",
                        UnapprovedBuilding.class,
                        UnapprovedBuildingRow.class)
                .dated("foundOn")
                .placedBy("dwellingId"));
    }
}
