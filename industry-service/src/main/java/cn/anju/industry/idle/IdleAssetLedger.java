package cn.anju.industry.idle;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import java.time.Month;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What surveys of idle ground-floor rooms found. */
@Path("/api/v1/industry/idle-assets")
@Tag(name = "idle-assets", description = "闲置资产 Idle assets")
class IdleAssetLedger extends LedgerResource<IdleAsset, IdleAssetRow> {
    IdleAssetLedger() {
        super(Ledger.of("industry/idle-assets", "idle-asset", IdleAsset.class, IdleAssetRow.class)
                .dated("surveyedOn")
                .due(Cadence.onceBy(2022, Month.MARCH, 31)));
    }
}
