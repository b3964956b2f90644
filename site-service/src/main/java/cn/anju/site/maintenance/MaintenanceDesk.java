package cn.anju.site.maintenance;

import static cn.anju.site.maintenance.MaintenanceOrder.State.ACCEPTED;
import static cn.anju.site.maintenance.MaintenanceOrder.State.ASSIGNED;
import static cn.anju.site.maintenance.MaintenanceOrder.State.COMPLETED;

import cn.anju.kit.ledger.Authorship;
import cn.anju.kit.ledger.DerivedRecords;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerDesk;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.LedgerStore.Precondition;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import cn.anju.site.facility.check.FacilityChecks;
import cn.anju.site.maintenance.MaintenanceOrder.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/**
 * Takes maintenance orders through their steps. Whoever told that the work is done does not accept it; a facility whose order is
 * accepted is found good from that day on.
 */
@ApplicationScoped
class MaintenanceDesk {
    private final LedgerStore store;
    private final LedgerDesk desk;
    private final StatelessSession session;
    private final DerivedRecords records;
    private final FacilityChecks facilities;

    MaintenanceDesk(
            LedgerStore store,
            LedgerDesk desk,
            StatelessSession session,
            DerivedRecords records,
            FacilityChecks facilities) {
        this.store = store;
        this.desk = desk;
        this.session = session;
        this.records = records;
        this.facilities = facilities;
    }

    /** On whose behalf a step is taken with which order. */
    record Taken(
            Ledger<MaintenanceOrder, MaintenanceOrderRow> ledger, UUID id, Precondition precondition, Caller caller) {}

    /** @throws ProblemException 409 where it is not possible now, 412 and 428 as for corrections, 422 for what is wrong */
    @Transactional
    LedgerView<MaintenanceOrder> assign(Taken taken, Assignment request) {
        var row = hold(taken, MaintenanceStep.ASSIGN);
        var by = desk.authorship(taken.caller());
        var on = Objects.requireNonNullElse(request.assignedOn(), by.recordedOn());
        var checks = checks(Assignment.class);
        checks.notBefore("assignedOn", on, "reportedOn", row.fields().reportedOn());
        checks.notBefore("dueOn", request.dueOn(), "assignedOn", on);
        checks.throwIfAny();
        var changes = changes(ASSIGNED);
        changes.put("assignedOn", on);
        changes.put("contractor", request.contractor());
        if (request.dueOn() != null) {
            changes.put("dueOn", request.dueOn());
        }
        return write(taken, row, changes, by);
    }

    /** @throws ProblemException as of {@link #assign} */
    @Transactional
    LedgerView<MaintenanceOrder> complete(Taken taken, Completion request) {
        var row = hold(taken, MaintenanceStep.COMPLETE);
        var by = desk.authorship(taken.caller());
        var on = Objects.requireNonNullElse(request.completedOn(), by.recordedOn());
        requireNotBefore(
                Completion.class, "completedOn", on, "reportedOn", row.fields().reportedOn());
        var changes = changes(COMPLETED);
        changes.put("completedOn", on);
        changes.put("completedBy", by.actor());
        changes.put("cost", request.cost());
        changes.put("result", request.result());
        return write(taken, row, changes, by);
    }

    /** @throws ProblemException as of {@link #assign}, and 403 for whoever told that the work is done */
    @Transactional
    LedgerView<MaintenanceOrder> accept(Taken taken, Acceptance request) {
        var row = hold(taken, MaintenanceStep.ACCEPT);
        var by = desk.authorship(taken.caller());
        requireAnother(row, by);
        var on = Objects.requireNonNullElse(request.acceptedOn(), by.recordedOn());
        requireNotBefore(
                Acceptance.class, "acceptedOn", on, "completedOn", row.fields().completedOn());
        var changes = changes(ACCEPTED);
        changes.put("acceptedOn", on);
        changes.put("acceptedBy", by.actor());
        var accepted = write(taken, row, changes, by);
        if (row.fields().facilityId() != null) {
            facilities.foundGood(
                    row.fields().facilityId(),
                    on,
                    row.fields().result(),
                    taken.caller().scope(),
                    by);
        }
        return accepted;
    }

    /** @throws ProblemException as of {@link #assign} */
    @Transactional
    LedgerView<MaintenanceOrder> sendBack(Taken taken, SendingBack request) {
        var row = hold(taken, MaintenanceStep.SEND_BACK);
        var by = desk.authorship(taken.caller());
        var on = Objects.requireNonNullElse(request.returnedOn(), by.recordedOn());
        requireNotBefore(
                SendingBack.class, "returnedOn", on, "completedOn", row.fields().completedOn());
        var changes = changes(ASSIGNED);
        changes.put("completedOn", null);
        changes.put("completedBy", null);
        changes.put("returnedOn", on);
        changes.put("returnReason", request.reason());
        return write(taken, row, changes, by);
    }

    /** The order as nobody else changes it until this is over. */
    private MaintenanceOrderRow hold(Taken taken, MaintenanceStep step) {
        taken.ledger().requireWriter(taken.caller());
        store.findWritable(taken.ledger(), taken.id(), taken.caller().scope());
        var row = session.get(MaintenanceOrderRow.class, taken.id(), LockMode.PESSIMISTIC_WRITE);
        if (taken.precondition().version() == null) {
            throw new ProblemException(428, "precondition-required");
        }
        if (taken.precondition().version() != row.version()) {
            throw new ProblemException(412, "precondition-failed", row.version());
        }
        if (row.status() == RecordStatus.VOIDED) {
            throw new ProblemException(409, "voided");
        }
        var state = row.fields().state();
        if (!step.isPossibleIn(state)) {
            throw new ProblemException(
                    409, "transition-not-allowed", step.name(), state.name(), MaintenanceStep.possibleIn(state));
        }
        return row;
    }

    /** Of work that was told as done from the beginning, whoever recorded the order told so. */
    private static void requireAnother(MaintenanceOrderRow row, Authorship by) {
        var told = Objects.requireNonNullElse(
                row.fields().completedBy(), row.view().recordedBy());
        if (told.equals(by.actor())) {
            throw new ProblemException(403, "own-work");
        }
    }

    private static <F extends Record & LedgerFields> Checks checks(Class<F> request) {
        return new Checks(new FieldsShape<>(request));
    }

    private static <F extends Record & LedgerFields> void requireNotBefore(
            Class<F> request, String field, LocalDate on, String earlierField, LocalDate earlier) {
        var checks = checks(request);
        checks.notBefore(field, on, earlierField, earlier);
        checks.throwIfAny();
    }

    private static Map<String, Object> changes(State state) {
        var changes = new HashMap<String, Object>();
        changes.put("state", state);
        return changes;
    }

    private LedgerView<MaintenanceOrder> write(
            Taken taken, MaintenanceOrderRow row, Map<String, Object> changes, Authorship by) {
        records.put(taken.ledger(), taken.id(), taken.ledger().shape().with(row.fields(), changes), by);
        return session.get(MaintenanceOrderRow.class, taken.id()).view();
    }
}
