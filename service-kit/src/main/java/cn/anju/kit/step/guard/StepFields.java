package cn.anju.kit.step.guard;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerRules.Proposal;
import cn.anju.kit.problem.Checks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Fields that nobody writes, be it a person, a system or a file: they begin with nothing but a state, and only steps change
 * them.
 *
 * @param <F> fields of a ledger
 */
public final class StepFields<F extends Record & LedgerFields> {
    private static final String STATE = "state";

    private final FieldsShape<F> shape;
    private final String code;
    private final Enum<?> begins;
    private final List<String> names;

    /**
     * @param code of the violation, which says what does change them
     * @param begins state of a new record
     * @param others the fields beside {@code state}
     */
    public StepFields(FieldsShape<F> shape, String code, Enum<?> begins, String... others) {
        this.shape = shape;
        this.code = code;
        this.begins = begins;
        var all = new ArrayList<>(List.of(STATE));
        all.addAll(List.of(others));
        this.names = List.copyOf(all);
    }

    public List<String> names() {
        return names;
    }

    /** The values that stay where whoever writes a record does not speak of them. */
    public Map<String, Object> kept(F before, F given) {
        Map<String, Object> kept = new HashMap<>();
        names.stream()
                .filter(name -> shape.value(given, name) == null)
                .forEach(name -> kept.put(name, expected(before, name)));
        return kept;
    }

    /** Adds a violation for each of them that is written by hand. */
    public void check(Proposal<F> change, Checks checks) {
        names.forEach(name -> checks.require(
                Objects.equals(shape.value(change.fields(), name), expected(change.before(), name)), name, code));
    }

    private Object expected(F before, String name) {
        if (before == null) {
            return STATE.equals(name) ? begins : null;
        }
        return shape.value(before, name);
    }
}
