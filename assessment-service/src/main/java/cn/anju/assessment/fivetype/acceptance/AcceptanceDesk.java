package cn.anju.assessment.fivetype.acceptance;

import cn.anju.assessment.fivetype.checklist.AcceptanceState;
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
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes the steps of an acceptance: the site checks itself, the county inspects, accepts or returns. */
@ApplicationScoped
class AcceptanceDesk {
    private final LedgerStore store;
    private final LedgerDesk desk;
    private final DerivedRecords records;
    private final Database database;
    private final AcceptanceCriteria criteria;

    AcceptanceDesk(
            LedgerStore store,
            LedgerDesk desk,
            DerivedRecords records,
            Database database,
            AcceptanceCriteria criteria) {
        this.store = store;
        this.desk = desk;
        this.records = records;
        this.database = database;
        this.criteria = criteria;
    }

    /** Which acceptance, as the caller knows it. */
    record Which(UUID id, Precondition precondition, Caller caller) {}

    @Transactional
    <R extends LedgerRow<FiveTypeAcceptance>> LedgerView<FiveTypeAcceptance> selfCheck(
            Ledger<FiveTypeAcceptance, R> ledger, Which which, SelfCheck check) {
        R row = held(ledger, which, AcceptanceStep.SELF_CHECK);
        LocalDate earliest = row.fields().decidedOn() == null
                ? row.fields().plannedOn()
                : row.fields().decidedOn();
        requireNotBefore(SelfCheck.class, "checkedOn", check.checkedOn(), earliest);
        requireOnlyOne(row.id(), row.fields());
        Map<String, Object> changes = new HashMap<>();
        changes.put("selfCheckedOn", check.checkedOn());
        changes.put("selfCheck", check.report());
        return change(ledger, row, AcceptanceStep.SELF_CHECK, changes, which.caller());
    }

    @Transactional
    <R extends LedgerRow<FiveTypeAcceptance>> LedgerView<FiveTypeAcceptance> inspect(
            Ledger<FiveTypeAcceptance, R> ledger, Which which, SiteInspection inspection) {
        R row = held(ledger, which, AcceptanceStep.INSPECT);
        var checks = new Checks(new FieldsShape<>(SiteInspection.class));
        checkNotBefore(
                checks, "inspectedOn", inspection.inspectedOn(), row.fields().selfCheckedOn());
        criteria.check(row.fields().fiveType(), inspection.findings(), checks);
        checks.throwIfAny();
        Map<String, Object> changes = new HashMap<>();
        changes.put("inspectedOn", inspection.inspectedOn());
        changes.put("inspector", inspection.inspector());
        changes.put("findings", inspection.findings());
        return change(ledger, row, AcceptanceStep.INSPECT, changes, which.caller());
    }

    /** @throws ProblemException 409 with every criterion that is not met */
    @Transactional
    <R extends LedgerRow<FiveTypeAcceptance>> LedgerView<FiveTypeAcceptance> accept(
            Ledger<FiveTypeAcceptance, R> ledger, Which which, Decision decision) {
        R row = decided(ledger, which, AcceptanceStep.ACCEPT, decision);
        List<String> missing = criteria.missing(row.fields(), decision.decidedOn());
        if (!missing.isEmpty()) {
            throw new ProblemException(409, "criteria-missing", String.join(", ", missing));
        }
        Map<String, Object> changes = decisionOf(decision);
        changes.put("acceptedOn", decision.decidedOn());
        changes.put("missing", null);
        return change(ledger, row, AcceptanceStep.ACCEPT, changes, which.caller());
    }

    @Transactional
    <R extends LedgerRow<FiveTypeAcceptance>> LedgerView<FiveTypeAcceptance> giveBack(
            Ledger<FiveTypeAcceptance, R> ledger, Which which, Decision decision) {
        R row = decided(ledger, which, AcceptanceStep.RETURN, decision);
        Map<String, Object> changes = decisionOf(decision);
        changes.put("missing", criteria.missing(row.fields(), decision.decidedOn()));
        return change(ledger, row, AcceptanceStep.RETURN, changes, which.caller());
    }

    private static Map<String, Object> decisionOf(Decision decision) {
        Map<String, Object> changes = new HashMap<>();
        changes.put("decidedOn", decision.decidedOn());
        changes.put("verdict", decision.verdict());
        return changes;
    }

    private <R extends LedgerRow<FiveTypeAcceptance>> R decided(
            Ledger<FiveTypeAcceptance, R> ledger, Which which, AcceptanceStep step, Decision decision) {
        R row = held(ledger, which, step);
        requireNotBefore(
                Decision.class, "decidedOn", decision.decidedOn(), row.fields().inspectedOn());
        return row;
    }

    private <R extends LedgerRow<FiveTypeAcceptance>> R held(
            Ledger<FiveTypeAcceptance, R> ledger, Which which, AcceptanceStep step) {
        if (!which.caller().mayWrite(ledger.workstream(), step.roles())) {
            throw new ProblemException(403, "forbidden");
        }
        Integer version = which.precondition().version();
        if (version == null) {
            throw new ProblemException(428, "precondition-required");
        }
        database.query("select id from five_type_acceptance where id = ? for update", row -> true, which.id());
        R row = store.findWritable(ledger, which.id(), which.caller().scope());
        if (version != row.version()) {
            throw new ProblemException(412, "precondition-failed", row.version());
        }
        if (row.status() == RecordStatus.VOIDED) {
            throw new ProblemException(409, "voided");
        }
        AcceptanceState state = row.fields().state();
        if (!step.isPossibleIn(state)) {
            throw new ProblemException(409, "transition-not-allowed", step, state, possible(state));
        }
        return row;
    }

    private static String possible(AcceptanceState state) {
        String steps = Arrays.stream(AcceptanceStep.values())
                .filter(step -> step.isPossibleIn(state))
                .map(Enum::name)
                .collect(Collectors.joining(", "));
        return steps.isEmpty() ? "—" : steps;
    }

    /** A site is accepted once for a type: no second plan goes on beside one that is on its way or through. */
    private void requireOnlyOne(UUID id, FiveTypeAcceptance acceptance) {
        database.query(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                "acceptance %s %s".formatted(acceptance.siteCode(), acceptance.fiveType()));
        boolean another = database.queryOne(
                        """
                        select 1 from five_type_acceptance where site_code = ? and five_type = ? and id <> ?
                            and state <> 'PLANNED' and status = 'ACTIVE'
                        """,
                        row -> true,
                        acceptance.siteCode(),
                        acceptance.fiveType().name(),
                        id)
                .isPresent();
        if (another) {
            throw new ProblemException(409, "acceptance-under-way");
        }
    }

    private static <F extends Record & LedgerFields> void requireNotBefore(
            Class<F> order, String field, LocalDate date, LocalDate earliest) {
        var checks = new Checks(new FieldsShape<>(order));
        checkNotBefore(checks, field, date, earliest);
        checks.throwIfAny();
    }

    private static void checkNotBefore(Checks checks, String field, LocalDate date, LocalDate earliest) {
        checks.require(!date.isBefore(earliest), field, "not-before", earliest, earliest);
    }

    private <R extends LedgerRow<FiveTypeAcceptance>> LedgerView<FiveTypeAcceptance> change(
            Ledger<FiveTypeAcceptance, R> ledger,
            R row,
            AcceptanceStep step,
            Map<String, Object> changes,
            Caller caller) {
        changes.put("state", step.leadsTo());
        records.put(ledger, row.id(), ledger.shape().with(row.fields(), changes), desk.authorship(caller));
        return store.find(ledger, row.id(), caller.scope()).orElseThrow().view();
    }
}
