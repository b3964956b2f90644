package cn.anju.monitoring.household;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.LedgerStore.Precondition;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.Mandate;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Scope;
import cn.anju.monitoring.household.change.HouseholdChange;
import cn.anju.monitoring.household.change.HouseholdChange.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The households as operations read and write them, in the transaction of the operation. */
@ApplicationScoped
class HouseholdBook {
    private final Ledger<Household, HouseholdRow> ledger;
    private final LedgerStore store;

    HouseholdBook(HouseholdLedger households, LedgerStore store) {
        this.ledger = households.ledger();
        this.store = store;
    }

    /**
     * A household that lives here still.
     *
     * @param expected the version that the client knows; null for any
     */
    LedgerView<Household> present(UUID id, Precondition expected, Scope scope) {
        var row = store.findWritable(ledger, id, scope);
        if (expected.version() != null && expected.version() != row.version()) {
            throw new ProblemException(412, "precondition-failed", row.version());
        }
        if (row.status() == RecordStatus.VOIDED) {
            throw new ProblemException(409, "voided");
        }
        if (row.fields().leftOn() != null) {
            throw new ProblemException(409, "household-left", row.fields().leftOn());
        }
        return row.view();
    }

    /** Corrects a household, unless it was changed since it was read. */
    void change(LedgerView<Household> household, Map<String, ?> changes, Mandate mandate) {
        store.putWithin(
                ledger,
                household.id(),
                ledger.shape().with(household.fields(), changes),
                new Precondition(household.version()),
                mandate.scope(),
                mandate.by());
    }

    /** Enters a new household and gives its id. */
    UUID enter(Household household, Mandate mandate) {
        return store.putWithin(
                        ledger,
                        UuidVersion7Strategy.INSTANCE.generateUuid(null),
                        household,
                        Precondition.NONE,
                        mandate.scope(),
                        mandate.by())
                .view()
                .id();
    }

    /** How to tell of a change of a household that stays where it is. */
    static HouseholdChange told(
            LedgerView<Household> household, LocalDate on, Kind kind, String reason, UUID otherId, int persons) {
        var fields = household.fields();
        return new HouseholdChange(
                household.id(),
                fields.siteCode(),
                fields.regionCode(),
                on,
                kind,
                reason,
                null,
                null,
                null,
                otherId,
                null,
                null,
                persons);
    }

    /** A household as it is now; null for none. */
    LedgerView<Household> now(UUID id, Scope scope) {
        return id == null
                ? null
                : store.find(ledger, id, scope).map(HouseholdRow::view).orElse(null);
    }
}
