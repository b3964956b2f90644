package cn.anju.kit.step;

import cn.anju.kit.ledger.Authorship;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerDesk;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.RecordJson;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import cn.anju.kit.security.Role;
import cn.anju.kit.step.StepRecords.Repeatable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes records through their workflow. A step is put on record and the record is changed like any other, in one transaction;
 * of two at once the second is told that the record has changed. What a step writes follows from its own rule; those that
 * guard against corrections by hand do not apply.
 */
@ApplicationScoped
public class StepDesk {
    private final LedgerStore store;
    private final LedgerDesk desk;
    private final RecordJson json;
    private final StepRecords steps;
    private final Clock clock;

    StepDesk(LedgerStore store, LedgerDesk desk, RecordJson json, StepRecords steps, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.json = json;
        this.steps = steps;
        this.clock = clock;
    }

    /** What is to be done with a record. */
    record Act<F extends Record & LedgerFields, Q extends Record & StepRequest>(
            Enum<?> action, Q request, StepRule<F, Q> rule) {}

    /**
     * Gives the record that goes on: the one that the step opens, or else the changed one.
     *
     * @throws ProblemException 403 for a step of others, 409 for one that is not possible now, 412 and 428 as for corrections,
     *     422 with everything that the step lacks
     */
    @Transactional
    <F extends Record & LedgerFields, R extends LedgerRow<F>, Q extends Record & StepRequest> LedgerView<F> take(
            Ledger<F, R> ledger, Course<F, ?> course, StepCall call, Act<F, Q> act) {
        var caller = call.caller();
        var scope = ledger.writingScope(caller, course.workflow().roles());
        R row = store.hold(ledger, call.id(), scope);
        var repeatable = repeatable(call, act);
        if (repeatable != null) {
            var earlier = steps.earlier(row.id(), repeatable.key());
            if (earlier.isPresent()) {
                return repeated(ledger, row, earlier.get(), repeatable, caller);
            }
        }
        call.precondition().require(row);
        var move = course.move(row.fields(), act.action());
        require(move, ledger, caller);
        var by = desk.authorship(caller);
        var on = Objects.requireNonNullElse(act.request().on(), by.recordedOn());
        var step = new Taking<>(row.view(), act.request(), on, by, scope, steps.of(row.id()));
        F after = after(act, step);
        var opened = act.rule().opens(step);
        UUID openedId = opened.isEmpty() ? null : idOf(row.id(), row.version());
        steps.add(row.id(), taken(step, move, course.dueOn(row.fields()), openedId, by), repeatable);
        var changed = store.advance(ledger, row, after, by);
        act.rule().follow(step);
        return opened.map(fields -> store.create(ledger, openedId, fields, scope, by, null))
                .orElse(changed);
    }

    private static void require(Move<?> move, Ledger<?, ?> ledger, Caller caller) {
        if (!ledger.lets(caller, move.roles())) {
            String others = move.roles().stream().sorted().map(Role::claim).collect(Collectors.joining(", "));
            throw new ProblemException(
                    403, "transition-forbidden", move.action().name(), others);
        }
    }

    @SuppressWarnings("unchecked") // the class of a request is that of its type
    private static <F extends Record & LedgerFields, Q extends Record & StepRequest> F after(
            Act<F, Q> act, Taking<F, Q> step) {
        var checks = new Checks(new FieldsShape<>((Class<Q>) act.request().getClass()));
        F after = act.rule().after(step, checks);
        checks.throwIfAny();
        return after;
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> LedgerView<F> repeated(
            Ledger<F, R> ledger, R row, StepRecords.Earlier earlier, Repeatable request, Caller caller) {
        if (!earlier.fingerprint().equals(request.fingerprint())) {
            throw new ProblemException(422, "idempotency-conflict");
        }
        return earlier.openedId() == null
                ? row.view()
                : find(ledger, earlier.openedId(), caller).view();
    }

    private Repeatable repeatable(StepCall call, Act<?, ?> act) {
        UUID key = call.requestKey();
        return key == null ? null : new Repeatable(key, act.action().name() + ':' + json.fingerprint(act.request()));
    }

    private static UUID idOf(UUID opener, int version) {
        return UUID.nameUUIDFromBytes(("opened by " + opener + " at " + version).getBytes(StandardCharsets.UTF_8));
    }

    private static TakenStep taken(
            Taking<?, ? extends StepRequest> step, Move<?> move, LocalDate dueOn, UUID openedId, Authorship by) {
        return new TakenStep(
                step.record().version() + 1,
                move.action().name(),
                move.from().name(),
                move.to().name(),
                step.on(),
                dueOn,
                by.actor(),
                step.request().by(),
                step.request().note(),
                openedId,
                by.at(),
                by.recordedOn());
    }

    /** The steps that were taken with a record, in their order. */
    <F extends Record & LedgerFields, R extends LedgerRow<F>> LedgerPage<TakenStep> taken(
            Ledger<F, R> ledger, UUID id, Caller caller) {
        return new LedgerPage<>(steps.of(find(ledger, id, caller).id()), null, null);
    }

    /** How far a record is. */
    <F extends Record & LedgerFields, R extends LedgerRow<F>, S extends Enum<S>> Progress progress(
            Ledger<F, R> ledger, Course<F, S> course, UUID id, Caller caller) {
        R row = find(ledger, id, caller);
        S state = course.state(row.fields());
        var dueOn = course.dueOn(row.fields());
        List<Move<S>> allowed = row.status() == RecordStatus.VOIDED
                ? List.of()
                : course.workflow().from(state).stream()
                        .filter(move -> ledger.lets(caller, move.roles()))
                        .toList();
        return new Progress(
                id,
                row.version(),
                state.name(),
                Progress.words(state),
                dueOn,
                dueOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(dueOn, LocalDate.now(clock))),
                allowed.stream().map(Progress.Allowed::of).toList());
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> R find(
            Ledger<F, R> ledger, UUID id, Caller caller) {
        return store.find(ledger, id, caller.scope()).orElseThrow(ProblemException::notFound);
    }
}
