package cn.anju.kit.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms. Every number of a rule is one until it is shown, so that nothing is rounded before the
 * total is.
 */
public final class Rational implements Comparable<Rational> {
    public static final Rational ZERO = of(0);
    public static final Rational ONE = of(1);

    /** Decimals shown of a fraction that no decimal number equals, such as 1/3. */
    private static final int SHOWN_DECIMALS = 6;

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Rational(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        this.numerator = numerator.divide(signed);
        this.denominator = denominator.divide(signed);
    }

    public static Rational of(long value) {
        return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
    }

    public static Rational of(BigDecimal value) {
        return value.scale() > 0
                ? new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : new Rational(value.toBigIntegerExact(), BigInteger.ONE);
    }

    public Rational plus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Rational minus(Rational other) {
        return plus(new Rational(other.numerator.negate(), other.denominator));
    }

    public Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** @throws ArithmeticException if {@code other} is zero */
    public Rational dividedBy(Rational other) {
        if (other.isZero()) {
            throw new ArithmeticException("Division of " + this + " by zero");
        }
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** This number, or the nearest end of [0, 1] if it lies outside. */
    public Rational clampedToUnit() {
        if (compareTo(ZERO) < 0) {
            return ZERO;
        }
        return compareTo(ONE) > 0 ? ONE : this;
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** Rounded half up. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    /** The number itself if it is a decimal number of at most six decimals, otherwise rounded to six. */
    public BigDecimal toDecimal() {
        BigDecimal shown = rounded(SHOWN_DECIMALS).stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational r && numerator.equals(r.numerator) && denominator.equals(r.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
