package cn.anju.kit.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RationalTest {
    @Test
    void addsThirdsWithoutLoss() {
        Rational third = Rational.of(1).dividedBy(Rational.of(3));
        assertThat(third.plus(third).plus(third)).isEqualTo(Rational.ONE);
    }

    @Test
    void isTheSameNumberHoweverWritten() {
        assertThat(Rational.of(new BigDecimal("2.50"))).isEqualTo(Rational.of(5).dividedBy(Rational.of(2)));
        assertThat(Rational.of(new BigDecimal("1E+3")))
                .isEqualTo(Rational.of(1000))
                .hasToString("1000");
        assertThat(Rational.of(3).dividedBy(Rational.of(-6))).hasToString("-1/2");
    }

    @Test
    void roundsHalfUp() {
        assertThat(Rational.of(new BigDecimal("59.995")).rounded(2)).isEqualTo("60.00");
        assertThat(Rational.of(new BigDecimal("59.99499999999999999999")).rounded(2))
                .isEqualTo("59.99");
    }

    @Test
    void showsDecimalsPlainly() {
        assertThat(Rational.of(100).toDecimal()).hasToString("100");
        assertThat(Rational.of(new BigDecimal("-500.00")).toDecimal()).hasToString("-500");
        assertThat(Rational.of(2).dividedBy(Rational.of(3)).toDecimal()).hasToString("0.666667");
    }

    @Test
    void clampsToTheUnitInterval() {
        assertThat(Rational.of(-1).clampedToUnit()).isEqualTo(Rational.ZERO);
        assertThat(Rational.of(7).clampedToUnit()).isEqualTo(Rational.ONE);
    }

    @Test
    void refusesDivisionByZero() {
        assertThatThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
    }
}
