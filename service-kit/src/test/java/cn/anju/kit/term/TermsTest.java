package cn.anju.kit.term;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.term.Terms.Entry;
import com.fasterxml.jackson.annotation.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {
    @Term(value = "调研事由", clause = "1; R02")
    enum Purpose {
        @Term("入户走访")
        HOME_VISITS,

        @Term(value = "其他", en = "Anything else")
        OTHER,

        UNNAMED
    }

    enum Sex {
        @Term("男")
        MALE("1");

        private final String code;

        Sex(String code) {
            this.code = code;
        }

        @JsonValue
        String code() {
            return code;
        }
    }

    @Test
    void givesCodeAndBothLabelsInTheOrderOfTheValues() {
        assertThat(Terms.of(Purpose.class))
                .containsExactly(
                        new Entry("HOME_VISITS", "入户走访", "Home visits"),
                        new Entry("OTHER", "其他", "Anything else"),
                        new Entry("UNNAMED", "Unnamed", "Unnamed"));
        assertThat(Terms.of(Sex.MALE)).isEqualTo(new Entry("1", "男", "Male"));
        assertThat(Terms.title(Purpose.class)).isEqualTo("调研事由");
        assertThat(Terms.clause(Purpose.class)).isEqualTo("1; R02");
        assertThat(Terms.title(Sex.class)).isEqualTo("Sex");
        assertThat(Terms.clause(Sex.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOME_VISITS", "home_visits", " 入户走访　", "Home visits", "HOME VISITS"})
    void knowsAValueByCodeAndLabel(String given) {
        assertThat(Terms.code(Purpose.class, given)).contains("HOME_VISITS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "入户", "HOME", "0"})
    void knowsNothingElse(String given) {
        assertThat(Terms.code(Purpose.class, given)).isEmpty();
    }
}
