package cn.anju.kit.duty;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.openapi.LedgerOpenApi;
import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Describes what each ledger owes; of those that owe nothing there is nothing to ask. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class DutyOpenApi implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI api) {
        for (Ledger<?, ?> ledger : Arc.container().instance(Ledgers.class).get().all()) {
            String path = ledger.href() + "/completeness";
            ledger.cadence().ifPresentOrElse(cadence -> describe(ledger, cadence, path, api), () -> api.getPaths()
                    .removePathItem(path));
        }
    }

    private static void describe(Ledger<?, ?> ledger, Cadence cadence, String path, OpenAPI api) {
        var words = CadenceWords.of(cadence, ledger);
        api.getPaths()
                .getPathItem(path)
                .getGET()
                .operationId("get" + LedgerOpenApi.pascal(ledger.path()) + "Completeness")
                .summary("What was due, what came · 报送完整性")
                .description(
                        "Place by place, as of today: what was due in the period, what came, what came late, what is"
                                + " missing. Voided records do not count. Due: " + words.en() + ". 报送要求：" + words.zh()
                                + "。");
    }
}
