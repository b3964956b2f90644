package cn.anju.kit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
    @Test
    void acceptsTheRightCheckCharacter() {
        assertThat(CreditCode.Check.isValid("91350100M000100Y43")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91350100M000100Y44", "91350100M000100Y4", "9135010OM000100Y43", "91350100m000100y43"})
    void refusesOthers(String code) {
        assertThat(CreditCode.Check.isValid(code)).isFalse();
    }
}
