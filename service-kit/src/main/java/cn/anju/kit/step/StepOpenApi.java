package cn.anju.kit.step;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.openapi.LedgerOpenApi;
import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** Describes what can be read of the steps of each ledger that has a workflow. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class StepOpenApi implements OASFilter {
    /** Those of {@link SteppedLedger}. */
    private static final Set<String> METHODS = Set.of("transitions", "progress");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        for (Ledger<?, ?> ledger : Arc.container().instance(Ledgers.class).get().all()) {
            String one = LedgerOpenApi.pascal(ledger.record());
            describe(
                    reading(api, ledger, "transitions"),
                    "list" + one + "Transitions",
                    "Steps that were taken · 办理记录",
                    "In their order: who, when, from where to where.");
            describe(
                    reading(api, ledger, "process"),
                    "get" + one + "Process",
                    "How far it is · 办理进度",
                    "State, deadline, days overdue, and the steps that the roles of the caller allow now.");
        }
    }

    private static Operation reading(OpenAPI api, Ledger<?, ?> ledger, String what) {
        var item = api.getPaths().getPathItem(ledger.href() + "/{id}/" + what);
        return item == null ? null : item.getGET();
    }

    /** A ledger that answers in a way of its own has named it; else it is called like the method. */
    private static void describe(Operation operation, String id, String summary, String description) {
        if (operation != null && METHODS.contains(operation.getOperationId())) {
            operation.operationId(id).summary(summary).description(description);
        }
    }
}
