package cn.anju.site.staff;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who manages which site since when. */
@Path("/api/v1/site/staff")
@Tag(name = "staff", description = "管理人员 Management staff")
class StaffMemberLedger extends LedgerResource<StaffMember, StaffMemberRow> {
    StaffMemberLedger() {
        super(Ledger.of("site/staff", "staff", StaffMember.class, StaffMemberRow.class));
    }
}
