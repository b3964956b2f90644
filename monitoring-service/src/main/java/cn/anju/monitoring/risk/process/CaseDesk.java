package cn.anju.monitoring.risk.process;

import cn.anju.kit.ledger.Authorship;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerDesk;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.LedgerStore.Precondition;
import cn.anju.kit.ledger.RecordJson;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import cn.anju.kit.security.Role;
import cn.anju.monitoring.risk.RiskCase;
import cn.anju.monitoring.risk.process.CaseMoves.Move;
import cn.anju.monitoring.risk.process.CaseProgress.Allowed;
import cn.anju.monitoring.risk.process.CaseProgress.Votes;
import cn.anju.monitoring.risk.process.Transitions.Repeatable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes cases through their process. A step is put on record and the case is changed like any other record, in one
 * transaction; who holds the case goes first, and whoever comes second is told that it has changed.
 */
@ApplicationScoped
public class CaseDesk {
    private final LedgerStore store;
    private final LedgerDesk desk;
    private final RecordJson json;
    private final Transitions transitions;
    private final CaseMoves moves;
    private final CaseLimits limits;
    private final Deadlines deadlines;
    private final Clock clock;

    CaseDesk(
            LedgerStore store,
            LedgerDesk desk,
            RecordJson json,
            Transitions transitions,
            CaseMoves moves,
            CaseLimits limits,
            Deadlines deadlines,
            Clock clock) {
        this.store = store;
        this.desk = desk;
        this.json = json;
        this.transitions = transitions;
        this.moves = moves;
        this.limits = limits;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * @param key of an Idempotency-Key, or null
     * @throws ProblemException 403 for a step of others, 409 for one that is not possible now, 412 and 428 as for corrections,
     *     422 with everything that the step lacks
     */
    @Transactional
    public <R extends LedgerRow<RiskCase>> CaseProgress transition(
            Ledger<RiskCase, R> ledger,
            UUID id,
            TransitionRequest request,
            Precondition precondition,
            String key,
            Caller caller) {
        transitions.hold(id);
        R row = store.findWritable(ledger, id, caller.scope());
        var repeatable = repeatable(request, key, caller);
        if (repeatable != null && isRepeated(id, repeatable)) {
            return progress(row, caller);
        }
        requireChangeable(row, precondition);
        var mover = Mover.of(caller);
        var step = step(row.fields(), request.action());
        mover.require(step);
        if (!mover.onlyVotes(step)) {
            ledger.requireWriter(caller);
        }
        var move = new Move(
                id, row.fields(), transitions.of(id, row.fields()), step, request, mover.voterOf(step, request));
        var by = desk.authorship(caller);
        moves.require(move, by);
        transitions.add(id, taken(move, row.version() + 1, mover, by), repeatable);
        store.put(ledger, id, row.fields().with(moves.after(move, move.on(by))), precondition, caller.scope(), by);
        return progress(store.findWritable(ledger, id, caller.scope()), caller);
    }

    private boolean isRepeated(UUID id, Repeatable request) {
        var known = transitions.fingerprint(id, request.key());
        if (known.isPresent() && !known.get().equals(request.fingerprint())) {
            throw new ProblemException(422, "idempotency-conflict");
        }
        return known.isPresent();
    }

    private Repeatable repeatable(TransitionRequest request, String key, Caller caller) {
        if (key == null) {
            return null;
        }
        byte[] name = (caller.name() + '\n' + key).getBytes(StandardCharsets.UTF_8);
        return new Repeatable(UUID.nameUUIDFromBytes(name), json.fingerprint(request));
    }

    private static void requireChangeable(LedgerRow<?> row, Precondition precondition) {
        if (precondition.version() == null) {
            throw new ProblemException(428, "precondition-required");
        }
        if (precondition.version() != row.version()) {
            throw new ProblemException(412, "precondition-failed", row.version());
        }
        if (row.status() == RecordStatus.VOIDED) {
            throw new ProblemException(409, "voided");
        }
    }

    private static Step step(RiskCase fields, CaseAction action) {
        return CaseProcess.find(fields.state(), action).orElseThrow(() -> {
            String possible = CaseProcess.from(fields.state()).stream()
                    .map(step -> step.action().name())
                    .collect(Collectors.joining(", "));
            return new ProblemException(
                    409, "transition-not-allowed", action.name(), fields.state().name(), possible);
        });
    }

    private static Transition taken(Move move, int version, Mover mover, Authorship by) {
        var dueOn = move.fields().dueOn();
        return new Transition(
                version,
                move.step().action(),
                move.step().from(),
                move.step().to(),
                move.on(by),
                dueOn,
                dueOn != null && by.recordedOn().isAfter(dueOn),
                by.actor(),
                mover.roleFor(move.step()),
                move.voter(),
                by.at(),
                by.recordedOn(),
                move.request());
    }

    /** @throws ProblemException 403 if the county has decided, for everybody else */
    public <R extends LedgerRow<RiskCase>> void requireVoidable(Ledger<RiskCase, R> ledger, UUID id, Caller caller) {
        boolean isCounty = caller.has(Role.COUNTY_ADMIN) || caller.has(Role.SYSTEM);
        if (!isCounty && find(ledger, id, caller).fields().decision() != null) {
            throw new ProblemException(403, "decided-by-county");
        }
    }

    /** How far a case is. */
    public <R extends LedgerRow<RiskCase>> CaseProgress progress(Ledger<RiskCase, R> ledger, UUID id, Caller caller) {
        return progress(find(ledger, id, caller), caller);
    }

    /** The steps that were taken with a case, in their order. */
    public <R extends LedgerRow<RiskCase>> LedgerPage<Transition> taken(
            Ledger<RiskCase, R> ledger, UUID id, Caller caller) {
        var course = transitions.of(id, find(ledger, id, caller).fields());
        return new LedgerPage<>(course.transitions(), null, null);
    }

    private <R extends LedgerRow<RiskCase>> R find(Ledger<RiskCase, R> ledger, UUID id, Caller caller) {
        return store.find(ledger, id, caller.scope()).orElseThrow(ProblemException::notFound);
    }

    private CaseProgress progress(LedgerRow<RiskCase> row, Caller caller) {
        var fields = row.fields();
        var state = fields.state();
        var course = transitions.of(row.id(), fields);
        var dueOn = fields.dueOn();
        long overdue = dueOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(dueOn, LocalDate.now(clock)));
        boolean counts = row.status() == RecordStatus.ACTIVE;
        return new CaseProgress(
                row.id(),
                row.version(),
                state,
                CaseProgress.words(state),
                fields.stateSince(),
                dueOn,
                overdue,
                state.rests() ? null : deadlines.decision(course.begun(), fields.route()),
                state.isReview() ? votes(course) : null,
                CaseProcess.from(state).stream()
                        .filter(step -> counts && step.isFor(caller.roles()))
                        .map(Allowed::of)
                        .toList());
    }

    private Votes votes(CaseCourse course) {
        var asked = limits.on(course.begun());
        return new Votes(asked.votesNeeded(), asked.panel(), course.approvals(), course.rejections());
    }
}
