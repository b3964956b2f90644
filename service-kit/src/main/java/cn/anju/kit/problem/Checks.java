package cn.anju.kit.problem;

import cn.anju.kit.ledger.FieldsShape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects every violation of one record, so that a clerk sees all of them at once. */
public final class Checks {
    private final FieldsShape<?> shape;
    private final List<Violation> violations = new ArrayList<>();

    public Checks(FieldsShape<?> shape) {
        this.shape = shape;
    }

    public void add(String field, String code, Object... arguments) {
        violations.add(Violation.of(field, label(field), code, arguments));
    }

    /** Adds the violation unless the rule holds. */
    public void require(boolean holds, String field, String code, Object... arguments) {
        if (!holds) {
            add(field, code, arguments);
        }
    }

    /** {@code field} must not be before {@code earlierField}; either may be missing. */
    public void notBefore(String field, LocalDate date, String earlierField, LocalDate earlier) {
        require(
                date == null || earlier == null || !date.isBefore(earlier),
                field,
                "not-before",
                label(earlierField),
                earlierField);
    }

    /** {@code end} is exclusive and must be after {@code start}, or missing. */
    public void endsAfterStart(LocalDate start, LocalDate end) {
        require(start == null || end == null || end.isAfter(start), "to", "not-after", label("from"), "from");
    }

    public void addAll(List<Violation> more) {
        violations.addAll(more);
    }

    public boolean none() {
        return violations.isEmpty();
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    public void throwIfAny() {
        if (!violations.isEmpty()) {
            throw new InvalidRecord(violations);
        }
    }

    private String label(String field) {
        return shape.field(field).map(f -> f.label()).orElse(Objects.requireNonNull(field));
    }
}
