package cn.anju.site.step;

import cn.anju.kit.ledger.Authorship;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerDesk;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.LedgerStore.Precondition;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.RecordJson;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import cn.anju.site.step.StepRecords.Repeatable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Takes records through their workflow. A step is put on record and the record is changed like any other, in one transaction;
 * of two at once the second is told that the record has changed.
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

    /**
     * Gives the record that goes on: the one that the step opens, or else the changed one.
     *
     * @param key of an Idempotency-Key, or null
     * @throws ProblemException 403 for a step of others, 409 for one that is not possible now, 412 and 428 as for corrections,
     *     422 with everything that the step lacks
     */
    @Transactional
    public <F extends Record & LedgerFields, R extends LedgerRow<F>, Q extends Record & StepRequest, S extends Enum<S>>
            LedgerView<F> take(
                    Ledger<F, R> ledger,
                    Course<F, Q, S> course,
                    UUID id,
                    Q request,
                    Precondition precondition,
                    String key,
                    Caller caller) {
        ledger.requireWriter(caller);
        steps.hold(id);
        R row = store.findWritable(ledger, id, caller.scope());
        var repeatable = repeatable(request, key, caller);
        if (repeatable != null) {
            var earlier = steps.earlier(id, repeatable.key());
            if (earlier.isPresent()) {
                return repeated(ledger, id, earlier.get(), repeatable, caller);
            }
        }
        requireChangeable(row, precondition);
        var move = course.workflow().find(course.state(row.fields()), request.action());
        move.require(caller.roles());
        var by = desk.authorship(caller);
        var on = Objects.requireNonNullElse(request.on(), by.recordedOn());
        var step = new Taking<>(row.view(), request, on, by.actor(), steps.of(id));
        F after = after(course, step);
        var opened = course.opens(step);
        UUID openedId = opened.isEmpty() ? null : idOf(id, row.version());
        steps.add(id, taken(step, move, course.dueOn(row.fields()), openedId, by), repeatable);
        var changed =
                store.put(ledger, id, after, precondition, caller.scope(), by).view();
        return opened.map(fields -> store.create(ledger, openedId, fields, caller.scope(), by, null))
                .orElse(changed);
    }

    @SuppressWarnings("unchecked") // the class of a request is that of its type
    private static <F extends Record & LedgerFields, Q extends Record & StepRequest> F after(
            Course<F, Q, ?> course, Taking<F, Q> step) {
        var checks = new Checks(new FieldsShape<>((Class<Q>) step.request().getClass()));
        step.before().stream()
                .reduce((one, other) -> other)
                .ifPresent(last -> checks.require(!step.on().isBefore(last.on()), "on", "step-before-last", last.on()));
        F after = course.after(step, checks);
        checks.throwIfAny();
        return after;
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> LedgerView<F> repeated(
            Ledger<F, R> ledger, UUID id, StepRecords.Earlier earlier, Repeatable request, Caller caller) {
        if (!earlier.fingerprint().equals(request.fingerprint())) {
            throw new ProblemException(422, "idempotency-conflict");
        }
        return find(ledger, Objects.requireNonNullElse(earlier.openedId(), id), caller)
                .view();
    }

    private Repeatable repeatable(Record request, String key, Caller caller) {
        if (key == null) {
            return null;
        }
        byte[] name = (caller.name() + '\n' + key).getBytes(StandardCharsets.UTF_8);
        return new Repeatable(UUID.nameUUIDFromBytes(name), json.fingerprint(request));
    }

    private static UUID idOf(UUID opener, int version) {
        return UUID.nameUUIDFromBytes(("opened by " + opener + " at " + version).getBytes(StandardCharsets.UTF_8));
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
    public <F extends Record & LedgerFields, R extends LedgerRow<F>> LedgerPage<TakenStep> taken(
            Ledger<F, R> ledger, UUID id, Caller caller) {
        return new LedgerPage<>(steps.of(find(ledger, id, caller).id()), null, null);
    }

    /** How far a record is. */
    public <F extends Record & LedgerFields, R extends LedgerRow<F>, S extends Enum<S>> Progress progress(
            Ledger<F, R> ledger, Course<F, ?, S> course, UUID id, Caller caller) {
        R row = find(ledger, id, caller);
        S state = course.state(row.fields());
        var dueOn = course.dueOn(row.fields());
        List<Move<S>> allowed = row.status() == RecordStatus.VOIDED
                ? List.of()
                : course.workflow().from(state).stream()
                        .filter(move -> move.isFor(caller.roles()))
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
