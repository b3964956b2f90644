package cn.anju.assessment.task.report;

import cn.anju.assessment.task.report.TaskReport.State;
import cn.anju.kit.ledger.DerivedRecords;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerDesk;
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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Takes the steps of a report: the county accepts it or returns it, and the bureau sends a returned one again. */
@ApplicationScoped
class ReportDesk {
    private static final Map<State, String> POSSIBLE =
            new EnumMap<>(Map.of(State.REPORTED, "ACCEPT, RETURN", State.RETURNED, "RESUBMIT", State.ACCEPTED, "—"));

    private final LedgerStore store;
    private final LedgerDesk desk;
    private final DerivedRecords records;
    private final Database database;

    ReportDesk(LedgerStore store, LedgerDesk desk, DerivedRecords records, Database database) {
        this.store = store;
        this.desk = desk;
        this.records = records;
        this.database = database;
    }

    /** Which report, as the caller knows it. */
    record Which(UUID id, Precondition precondition, Caller caller) {}

    @Transactional
    <R extends LedgerRow<TaskReport>> LedgerView<TaskReport> accept(
            Ledger<TaskReport, R> ledger, Which which, ReportVerdict verdict) {
        return judge(ledger, which, verdict, State.ACCEPTED);
    }

    @Transactional
    <R extends LedgerRow<TaskReport>> LedgerView<TaskReport> giveBack(
            Ledger<TaskReport, R> ledger, Which which, ReportVerdict verdict) {
        return judge(ledger, which, verdict, State.RETURNED);
    }

    @Transactional
    <R extends LedgerRow<TaskReport>> LedgerView<TaskReport> resubmit(Ledger<TaskReport, R> ledger, Which which) {
        R row = held(ledger, which, ledger.writers(), "RESUBMIT", State.RETURNED);
        Map<String, Object> changes = new HashMap<>();
        changes.put("state", State.REPORTED);
        changes.put("decidedOn", null);
        return change(ledger, row, changes, which.caller());
    }

    private <R extends LedgerRow<TaskReport>> LedgerView<TaskReport> judge(
            Ledger<TaskReport, R> ledger, Which which, ReportVerdict verdict, State state) {
        String step = state == State.ACCEPTED ? "ACCEPT" : "RETURN";
        R row = held(ledger, which, EnumSet.of(Role.COUNTY_ADMIN), step, State.REPORTED);
        var checks = new Checks(new FieldsShape<>(ReportVerdict.class));
        var reportedOn = row.fields().reportedOn();
        checks.require(!verdict.decidedOn().isBefore(reportedOn), "decidedOn", "not-before", reportedOn, reportedOn);
        checks.throwIfAny();
        Map<String, Object> changes = new HashMap<>();
        changes.put("state", state);
        changes.put("decidedOn", verdict.decidedOn());
        changes.put("verdict", verdict.verdict());
        return change(ledger, row, changes, which.caller());
    }

    private <R extends LedgerRow<TaskReport>> R held(
            Ledger<TaskReport, R> ledger, Which which, Set<Role> roles, String step, State needed) {
        if (!which.caller().mayWrite(ledger.workstream(), roles)) {
            throw new ProblemException(403, "forbidden");
        }
        Integer version = which.precondition().version();
        if (version == null) {
            throw new ProblemException(428, "precondition-required");
        }
        database.query("select id from task_report where id = ? for update", row -> true, which.id());
        R row = store.findWritable(ledger, which.id(), which.caller().scope());
        if (version != row.version()) {
            throw new ProblemException(412, "precondition-failed", row.version());
        }
        if (row.status() == RecordStatus.VOIDED) {
            throw new ProblemException(409, "voided");
        }
        State state = row.fields().state();
        if (state != needed) {
            throw new ProblemException(409, "transition-not-allowed", step, state, POSSIBLE.get(state));
        }
        return row;
    }

    private <R extends LedgerRow<TaskReport>> LedgerView<TaskReport> change(
            Ledger<TaskReport, R> ledger, R row, Map<String, Object> changes, Caller caller) {
        records.put(ledger, row.id(), ledger.shape().with(row.fields(), changes), desk.authorship(caller));
        return store.find(ledger, row.id(), caller.scope()).orElseThrow().view();
    }
}
