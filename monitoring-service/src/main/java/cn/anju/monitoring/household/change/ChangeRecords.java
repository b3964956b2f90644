package cn.anju.monitoring.household.change;

import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.Mandate;
import cn.anju.kit.ledger.OperationDesk;
import cn.anju.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** Writes down how the register changed. */
@ApplicationScoped
public class ChangeRecords {
    private final HouseholdChangeLedger changes;
    private final LedgerStore store;
    private final OperationDesk operations;

    ChangeRecords(HouseholdChangeLedger changes, LedgerStore store, OperationDesk operations) {
        this.changes = changes;
        this.store = store;
        this.operations = operations;
    }

    /** Where the record of a change answers. */
    public String href(LedgerView<HouseholdChange> change) {
        return changes.ledger().href() + "/" + change.id();
    }

    /** Does an operation once for each key and gives the change that it led to. */
    public LedgerView<HouseholdChange> run(
            Record request, String key, Caller caller, Function<Mandate, LedgerView<HouseholdChange>> operation) {
        return operations.run(changes.ledger(), request, key, caller, operation);
    }

    /** Records the change in the transaction of the operation. */
    public LedgerView<HouseholdChange> record(HouseholdChange change, Mandate mandate) {
        return store.create(
                changes.ledger(), mandate.id(), change, mandate.scope(), mandate.by(), mandate.fingerprint());
    }
}
