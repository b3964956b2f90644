package cn.anju.site.activity;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Community activities at sites; the gratitude education is due every quarter (clause 23, R32). */
@Path("/api/v1/site/activities")
@Tag(name = "activities", description = "社区活动 Community activities")
class ActivityLedger extends LedgerResource<Activity, ActivityRow> {
    ActivityLedger() {
        super(Ledger.of("site/activities", "activity", Activity.class, ActivityRow.class)
                .dated("heldOn")
                .due(Cadence.quarterly().only("kind", Activity.Kind.THREE_TALKS_ONE_REVIEW)));
    }
}
