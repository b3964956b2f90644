package cn.anju.monitoring.person;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.personal.IdNumber;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource({
        "19850312,213,19850312,213,true",
        "19850312,213,19850313,213,true",
        "19850312,213,19850312,293,true",
        "19850312,213,19850321,213,false",
        "19850312,213,19860312,215,false"
    })
    void isNearWhereOneDigitDiffers(String born, String no, String otherBorn, String otherNo, boolean near) {
        Set<String> shared = new HashSet<>(Likeness.openings(number(born, no)));
        shared.retainAll(Likeness.openings(number(otherBorn, otherNo)));
        assertThat(!shared.isEmpty()).isEqualTo(near);
    }

    /** With the check character that belongs to it. */
    private static IdNumber number(String born, String no) {
        String digits = "999999" + born + no;
        for (char check : "0123456789X".toCharArray()) {
            try {
                return new IdNumber(digits + check);
            } catch (IllegalArgumentException e) {
                // not this one
            }
        }
        throw new AssertionError(digits);
    }
}
