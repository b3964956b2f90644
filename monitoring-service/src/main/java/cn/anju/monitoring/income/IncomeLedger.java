package cn.anju.monitoring.income;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What households live on, as often as it is worked out. */
@Path("/api/v1/monitoring/incomes")
@Tag(name = "incomes", description = "家庭收入 Incomes of households")
class IncomeLedger extends LedgerResource<Income, IncomeRow> {
    IncomeLedger() {
        super(Ledger.of("monitoring/incomes", "income", Income.class, IncomeRow.class)
                .dated("periodEnd")
                .placedBy("householdId"));
    }
}
