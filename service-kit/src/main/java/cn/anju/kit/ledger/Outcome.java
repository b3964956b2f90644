package cn.anju.kit.ledger;

import cn.anju.kit.problem.Violation;
import java.util.List;

/** What became of a {@link Submission}; with violations where it was refused. */
public record Outcome(Effect effect, List<Violation> violations) {
    static final Outcome CREATED = new Outcome(Effect.CREATED, List.of());
    static final Outcome CORRECTED = new Outcome(Effect.CORRECTED, List.of());
    static final Outcome UNCHANGED = new Outcome(Effect.UNCHANGED, List.of());

    /** The effects that one can have. */
    public enum Effect {
        CREATED,
        CORRECTED,
        UNCHANGED,
        REFUSED
    }

    public static Outcome refused(List<Violation> violations) {
        return new Outcome(Effect.REFUSED, violations);
    }

    /** Refused as a whole, not for one of its fields. */
    public static Outcome refused(String code, Object... arguments) {
        return refused(List.of(Violation.unreadable("", "", code, arguments)));
    }
}
