package cn.anju.kit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.anju.kit.number.Rational;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleLanguageTest {
    private static final LocalDate DUE = LocalDate.of(2022, 1, 31);

    private final RuleLanguage language = new RuleLanguage(Map.of(
            "dueOn", FieldType.parse("date"),
            "resolvedOn", FieldType.parse("date"),
            "month", FieldType.parse("text"),
            "kind", FieldType.parse("SKILLS|STARTUP"),
            "fullTime", FieldType.parse("flag"),
            "services", FieldType.parse("texts"),
            "visits", FieldType.parse("number"),
            "households", FieldType.parse("number"),
            "person.age", FieldType.parse("number")));
    private final Map<String, Object> values = new HashMap<>(Map.of(
            "dueOn",
            DUE,
            "kind",
            "SKILLS",
            "fullTime",
            true,
            "month",
            "2021-12",
            "services",
            List.of("LEGAL"),
            "visits",
            Rational.of(1),
            "households",
            Rational.of(3),
            "person.age",
            Rational.of(16)));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "true; kind == 'SKILLS'",
                "true; kind in ['STARTUP', 'SKILLS'] && fullTime",
                "false; resolvedOn != null && resolvedOn <= dueOn",
                "true; resolvedOn == null || resolvedOn > dueOn",
                "true; dueOn == date('2022-01-31')",
                "true; 'LEGAL' in services",
                "true; visits / households * households == number(1)",
                "true; visits + number('0.1') + number('0.2') == number('1.3')",
                "true; person.age >= 16 && person.age < households * 7",
                "true; households > 2 && 2 < households && visits >= number(1)"
            })
    void decides(boolean expected, String expression) throws InvalidRuleException {
        assertThat(language.compile(expression, Outcome.FLAG).holds(values::get))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "2022-01-31; dueOn",
                "2022-03-03; plusDays(dueOn, 31)",
                "2022-02-01; latest([dueOn, date('2022-02-01'), date('2020-01-01')])",
                "2021-12-01; firstDay(month)",
                "2022-01-03; dayOfNextMonth(month, 3)",
                "; resolvedOn",
                "; plusDays(resolvedOn, 31)",
                "; latest([dueOn, resolvedOn])"
            })
    void findsDates(LocalDate expected, String expression) throws InvalidRuleException {
        assertThat(language.compile(expression, Outcome.DATE).date(values::get).orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void keepsNumbersExact() throws InvalidRuleException {
        values.put("visits", Rational.of(new BigDecimal("90071992547409930.10")));
        var rule = language.compile("visits - households", Outcome.NUMBER);
        assertThat(rule.number(values::get).orElseThrow().toDecimal()).isEqualTo("90071992547409927.1");
        assertThat(language.compile("fullTime ? 2 : 1", Outcome.NUMBER).number(values::get))
                .contains(Rational.of(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "FLAG; 1:13; fullTime && resolved; undeclared reference to 'resolved'",
                "FLAG; 1:13; fullTime && person.name == ''; there is no 'person.name' (there are: person.age)",
                "FLAG; 1:14; true || kind <= dueOn; no matching overload for '_<=_'",
                "FLAG; 1:8;  visits > 0.5; no matching overload",
                "FLAG; 1:8;  visits == 1; no matching overload",
                "FLAG; 1:9;  kind == 'SKILL'; 'SKILL' is never a value of kind (values: SKILLS, STARTUP)",
                "FLAG; 1:20; kind in ['SKILLS', 'SKILL']; 'SKILL' is never a value of kind",
                "FLAG; 1:1;  visits; must be true or false but is number",
                "DATE; 1:1;  kind; must be a date but is",
                "TEXT; 1:1;  null; must be a text but is",
                "NUMBER; 1:1; 0.5; must be a number but is double",
                "FLAG; 1:12; fullTime &&; mismatched input"
            })
    void refusesWithItsPlace(Outcome outcome, String place, String expression, String message) {
        var refusal =
                catchThrowableOfType(InvalidRuleException.class, () -> language.compile(expression.strip(), outcome));
        assertThat(refusal.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.message()).contains(message);
            assertThat(issue.line() + ":" + issue.column()).isEqualTo(place);
        });
    }

    @Test
    void failsWhereAMissingDateIsCompared() throws InvalidRuleException {
        var rule = language.compile("resolvedOn <= dueOn", Outcome.FLAG);
        assertThatThrownBy(() -> rule.holds(values::get))
                .isInstanceOf(RuleFailure.class)
                .hasMessageContaining("resolvedOn <= dueOn");
    }

    @Test
    void knowsTheVariablesItMentions() throws InvalidRuleException {
        assertThat(language.compile("households >= 3 ? visits : number(0)", Outcome.NUMBER)
                        .variables())
                .containsExactlyInAnyOrder("households", "visits");
    }
}
