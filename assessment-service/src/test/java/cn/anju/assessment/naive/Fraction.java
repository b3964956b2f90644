package cn.anju.assessment.naive;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A number that nothing rounds. */
record Fraction(BigInteger over, BigInteger under) {
    static Fraction of(BigDecimal value) {
        return new Fraction(value.setScale(10).unscaledValue(), BigInteger.TEN.pow(10));
    }

    static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    Fraction by(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    boolean isZero() {
        return over.signum() == 0;
    }

    /** Between 0 and 1. */
    Fraction cut() {
        if (over.signum() * under.signum() <= 0) {
            return of(0);
        }
        return over.abs().compareTo(under.abs()) > 0 ? of(1) : this;
    }

    BigDecimal rounded(int decimals) {
        return new BigDecimal(over).divide(new BigDecimal(under), decimals, RoundingMode.HALF_UP);
    }

    boolean isMoreThan(Fraction other) {
        return over.multiply(other.under).subtract(other.over.multiply(under)).signum()
                        * under.signum()
                        * other.under.signum()
                > 0;
    }
}
