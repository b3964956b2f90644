package cn.anju.site.leader.hearing;

import static cn.anju.kit.security.Role.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.SYSTEM;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hearings of site leaders by the chief, each site once in every half of the year (clause 1, R02). */
@Path("/api/v1/site/leader-hearings")
@Tag(name = "leader-hearings", description = "总点长听取汇报 Hearings of site leaders by the chief")
class LeaderHearingLedger extends LedgerResource<LeaderHearing, LeaderHearingRow> {
    LeaderHearingLedger() {
        super(Ledger.of("site/leader-hearings", "leader-hearing", LeaderHearing.class, LeaderHearingRow.class)
                .dated("heardOn")
                .due(Cadence.halfYearly())
                .writtenBy(COUNTY_ADMIN, BUREAU_OFFICER, SYSTEM));
    }
}
