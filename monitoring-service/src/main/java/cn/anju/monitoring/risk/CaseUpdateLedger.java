package cn.anju.monitoring.risk;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The monthly ledger of cases: of every household that is monitored, one entry by the 3rd of the next month (R09). */
@Path("/api/v1/monitoring/case-updates")
@Tag(name = "case-updates", description = "监测台账更新 Monthly updates of cases")
class CaseUpdateLedger extends LedgerResource<CaseUpdate, CaseUpdateRow> {
    private static final int DAY_OF_NEXT_MONTH = 3;

    CaseUpdateLedger() {
        super(Ledger.of("monitoring/case-updates", "case-update", CaseUpdate.class, CaseUpdateRow.class)
                .dated("updatedOn")
                .due(Cadence.monthlyByNext(DAY_OF_NEXT_MONTH).each("caseId").forMonthIn("month"))
                .placedBy("caseId"));
    }
}
