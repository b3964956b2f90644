package cn.anju.assessment.watch;

import cn.anju.assessment.watch.WatchOrder.State;
import cn.anju.kit.ledger.DerivedRecords;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerDesk;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.LedgerStore.Precondition;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import cn.anju.kit.security.Role;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Takes the steps of an order: the site reports, the county releases it or returns the report. */
@ApplicationScoped
class WatchDesk {
    private static final Set<Role> SITE = EnumSet.of(Role.SITE_MANAGER, Role.TOWNSHIP_OFFICER, Role.COUNTY_ADMIN);
    private static final Set<Role> COUNTY = EnumSet.of(Role.COUNTY_ADMIN, Role.BUREAU_OFFICER);

    private final LedgerStore store;
    private final LedgerDesk desk;
    private final DerivedRecords records;
    private final Database database;

    WatchDesk(LedgerStore store, LedgerDesk desk, DerivedRecords records, Database database) {
        this.store = store;
        this.desk = desk;
        this.records = records;
        this.database = database;
    }

    /** Which order, as the caller knows it. */
    record Which(UUID id, Precondition precondition, Caller caller) {}

    @Transactional
    <R extends LedgerRow<WatchOrder>> LedgerView<WatchOrder> report(
            Ledger<WatchOrder, R> ledger, Which which, Rectification rectification) {
        R row = held(ledger, which, SITE, "REPORT", State.ORDERED);
        requireNotBefore(
                Rectification.class,
                "reportedOn",
                rectification.reportedOn(),
                row.fields().orderedOn());
        Map<String, Object> changes = new HashMap<>();
        changes.put("state", State.REPORTED);
        changes.put("reportedOn", rectification.reportedOn());
        changes.put("report", rectification.report());
        return change(ledger, row, changes, which.caller());
    }

    @Transactional
    <R extends LedgerRow<WatchOrder>> LedgerView<WatchOrder> release(
            Ledger<WatchOrder, R> ledger, Which which, Verdict verdict) {
        R row = judged(ledger, which, "RELEASE", verdict);
        Map<String, Object> changes = new HashMap<>();
        changes.put("state", State.RELEASED);
        changes.put("releasedOn", verdict.decidedOn());
        changes.put("verdict", verdict.verdict());
        return change(ledger, row, changes, which.caller());
    }

    @Transactional
    <R extends LedgerRow<WatchOrder>> LedgerView<WatchOrder> giveBack(
            Ledger<WatchOrder, R> ledger, Which which, Verdict verdict) {
        R row = judged(ledger, which, "RETURN", verdict);
        Map<String, Object> changes = new HashMap<>();
        changes.put("state", State.ORDERED);
        changes.put("reportedOn", null);
        changes.put("verdict", verdict.verdict());
        return change(ledger, row, changes, which.caller());
    }

    private <R extends LedgerRow<WatchOrder>> R judged(
            Ledger<WatchOrder, R> ledger, Which which, String step, Verdict verdict) {
        R row = held(ledger, which, COUNTY, step, State.REPORTED);
        requireNotBefore(
                Verdict.class, "decidedOn", verdict.decidedOn(), row.fields().reportedOn());
        return row;
    }

    private <R extends LedgerRow<WatchOrder>> R held(
            Ledger<WatchOrder, R> ledger, Which which, Set<Role> roles, String step, State needed) {
        if (!which.caller().mayWrite(ledger.workstream(), roles)) {
            throw new ProblemException(403, "forbidden");
        }
        Integer version = which.precondition().version();
        if (version == null) {
            throw new ProblemException(428, "precondition-required");
        }
        database.query("select id from watch_order where id = ? for update", row -> true, which.id());
        R row = store.findWritable(ledger, which.id(), which.caller().scope());
        if (version != row.version()) {
            throw new ProblemException(412, "precondition-failed", row.version());
        }
        if (row.status() == RecordStatus.VOIDED) {
            throw new ProblemException(409, "voided");
        }
        State state = row.fields().state();
        if (state != needed) {
            throw new ProblemException(409, "transition-not-allowed", step, state, possible(state));
        }
        return row;
    }

    private static String possible(State state) {
        return switch (state) {
            case ORDERED -> "REPORT";
            case REPORTED -> "RELEASE, RETURN";
            case RELEASED -> "—";
        };
    }

    private static <F extends Record & LedgerFields> void requireNotBefore(
            Class<F> order, String field, LocalDate date, LocalDate earliest) {
        var checks = new Checks(new FieldsShape<>(order));
        checks.require(!date.isBefore(earliest), field, "not-before", earliest, earliest);
        checks.throwIfAny();
    }

    private <R extends LedgerRow<WatchOrder>> LedgerView<WatchOrder> change(
            Ledger<WatchOrder, R> ledger, R row, Map<String, Object> changes, Caller caller) {
        records.put(ledger, row.id(), ledger.shape().with(row.fields(), changes), desk.authorship(caller));
        return store.find(ledger, row.id(), caller.scope()).orElseThrow().view();
    }
}
