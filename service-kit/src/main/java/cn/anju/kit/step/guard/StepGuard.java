package cn.anju.kit.step.guard;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerRules.Proposal;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.step.StepRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Keeps what steps decide from being written by hand: a correction by a person or a file leaves it alone, a new record of a
 * person does not begin with its end. Systems that keep such a ledger themselves tell how far it came.
 *
 * @param <F> fields of a ledger, one of which is {@code state}
 */
public final class StepGuard<F extends Record & LedgerFields> {
    private static final String STATE = "state";

    private final FieldsShape<F> shape;
    private final List<String> notByPersons;
    private final List<String> decided;
    private final StepRecords steps;
    private final Teller teller;

    private StepGuard(
            FieldsShape<F> shape, List<String> notByPersons, List<String> decided, StepRecords steps, Teller teller) {
        this.shape = shape;
        this.notByPersons = notByPersons;
        this.decided = decided;
        this.steps = steps;
        this.teller = teller;
    }

    /** Makes the guards of ledgers. */
    @ApplicationScoped
    public static class Maker {
        private final StepRecords steps;
        private final Teller teller;

        Maker(StepRecords steps, Teller teller) {
            this.steps = steps;
            this.teller = teller;
        }

        /**
         * @param notByPersons fields that a new record of a person does not have
         * @param decided fields that only change by steps
         */
        public <F extends Record & LedgerFields> StepGuard<F> of(
                FieldsShape<F> shape, List<String> notByPersons, List<String> decided) {
            return new StepGuard<>(shape, notByPersons, decided, steps, teller);
        }
    }

    /** The fields with what steps decided, where a correction does not speak of it. */
    public F kept(F before, F given) {
        if (before == null || teller.isSystem() || moves(before, given)) {
            return given;
        }
        var kept = new HashMap<String, Object>();
        decided.stream()
                .filter(field -> shape.value(given, field) == null)
                .forEach(field -> kept.put(field, shape.value(before, field)));
        return shape.with(given, kept);
    }

    private boolean moves(F before, F given) {
        Object state = shape.value(given, STATE);
        return state != null && !state.equals(shape.value(before, STATE));
    }

    /** The fields with the state that follows from the others, unless they claim another one. */
    public F standing(F before, F fields, Enum<?> reached) {
        Object state = shape.value(fields, STATE);
        boolean stays = before != null && state == shape.value(before, STATE);
        return state == null || stays ? shape.with(fields, Map.of(STATE, reached)) : fields;
    }

    /** Adds a violation for each field that is not for whoever writes it. */
    public void check(Proposal<F> change, Enum<?> reached, Checks checks) {
        checks.require(shape.value(change.fields(), STATE) == reached, STATE, "by-transition-only");
        if (change.before() == null) {
            checkNew(change, checks);
        } else if (!teller.isSystem()) {
            checkCorrection(change, checks);
        }
    }

    private void checkNew(Proposal<F> change, Checks checks) {
        var early = notByPersons.stream()
                .filter(field -> shape.value(change.fields(), field) != null)
                .toList();
        if (!early.isEmpty() && teller.isPerson() && !steps.hasOpened(change.id())) {
            early.forEach(field -> checks.add(field, "by-transition-only"));
        }
    }

    private void checkCorrection(Proposal<F> change, Checks checks) {
        decided.stream()
                .filter(field ->
                        !Objects.equals(shape.value(change.fields(), field), shape.value(change.before(), field)))
                .forEach(field -> checks.add(field, "by-transition-only"));
    }
}
