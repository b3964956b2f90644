package cn.anju.assessment.score;

import cn.anju.kit.number.Rational;
import java.util.Optional;

/**
 * How far a duty is fulfilled.
 *
 * @param value between 0 and 1; empty if it does not count
 * @param reason why it does not count; empty if it does
 */
public record Ratio(Rational numerator, Rational denominator, Optional<Rational> value, Optional<Reason> reason) {

    static Ratio counted(Rational numerator, Rational denominator, Rational value) {
        return new Ratio(numerator, denominator, Optional.of(value), Optional.empty());
    }

    static Ratio notCounted(Rational numerator, Rational denominator, Reason reason) {
        return new Ratio(numerator, denominator, Optional.empty(), Optional.of(reason));
    }

    static Ratio notBegun() {
        return notCounted(Rational.ZERO, Rational.ZERO, Reason.NOT_BEGUN);
    }

    Ratio without(Reason newReason) {
        return notCounted(numerator, denominator, newReason);
    }

    boolean isFulfilled() {
        return value.filter(Rational.ONE::equals).isPresent();
    }
}
