package cn.anju.kit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.personal.PersonalText;
import cn.anju.kit.testing.SyntheticIdNumbers;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Each field takes what it declares and nothing else; what is wrong is told all at once, in both languages. */
final class Fields implements ContractChapter {
    private static final Map<Class<?>, String> CODES = Map.of(
            LocalDate.class, "date",
            UUID.class, "uuid",
            Boolean.class, "boolean",
            Integer.class, "integer",
            BigDecimal.class, "number",
            String.class, "text",
            List.class, "array",
            Map.class, "object");

    @Override
    public Stream<DynamicTest> facts(LedgerCase ledger) {
        return ledger.isWritten()
                ? Stream.of(
                        dynamicTest("are required where they say so", () -> areRequired(ledger)),
                        dynamicTest("tell in both languages that they are required", () -> tellInBothLanguages(ledger)),
                        dynamicTest("take their type only", () -> takeTheirType(ledger)),
                        dynamicTest("take no longer texts and lists than they say", () -> takeNoLonger(ledger)),
                        dynamicTest("take no values beyond their bounds", () -> takeNothingBeyond(ledger)),
                        dynamicTest("take no phone or ID number in a text", () -> takeNoPersonalData(ledger)))
                : Stream.empty();
    }

    private static void areRequired(LedgerCase ledger) {
        ledger.fields().stream().filter(DeclaredField::isRequired).forEach(field -> {
            var body = new HashMap<>(ledger.body());
            body.remove(field.name());
            assertThat(ledger.clerk()
                            .post(body)
                            .isProblem(422, "invalid-record")
                            .violations())
                    .containsExactly("/" + field.name() + " required");
        });
    }

    private static void tellInBothLanguages(LedgerCase ledger) {
        var required =
                ledger.fields().stream().filter(DeclaredField::isRequired).toList();
        for (String language : List.of("zh-CN", "en")) {
            var answer = ledger.clerk()
                    .asking()
                    .header("Accept-Language", language)
                    .json("{}")
                    .post(ledger.ledger().href());
            answer.isProblem(422, "invalid-record");
            assertThat(answer.header("Content-Language")).isEqualTo(language.substring(0, 2));
            assertThat(answer.violations())
                    .containsAll(required.stream()
                            .map(f -> "/" + f.name() + " required")
                            .toList());
            String title = answer.json().path("title").asText();
            assertThat(title.codePoints().allMatch(c -> c < 128)).isEqualTo("en".equals(language));
            for (DeclaredField field : required) {
                String named = "en".equals(language)
                        ? field.name() + " is"
                        : field.shape().label();
                assertThat(answer.messages()).anyMatch(message -> message.startsWith(named));
            }
        }
    }

    private static void takeTheirType(LedgerCase ledger) {
        var body = new HashMap<String, Object>();
        ledger.fields().forEach(f -> body.put(f.name(), Json.read(wrong(f.type()))));
        var answer = ledger.clerk().post(body).isProblem(400, "invalid-record");
        assertThat(answer.violations())
                .containsExactlyInAnyOrderElementsOf(ledger.fields().stream()
                        .map(f -> "/" + f.name() + " " + code(f.type()))
                        .toList());
    }

    private static String wrong(Class<?> type) {
        boolean isText = type == String.class || PersonalText.class.isAssignableFrom(type);
        return isText ? "{\"a\":[1]}" : type == Map.class || type == List.class ? "7" : "\"many\"";
    }

    private static String code(Class<?> type) {
        return type.isEnum() ? "enum" : CODES.getOrDefault(type, "type");
    }

    private static void takeNoLonger(LedgerCase ledger) {
        var limited = ledger.fields().stream()
                .filter(f -> f.isProse() && f.longest().isPresent())
                .toList();
        var body = new HashMap<>(ledger.body());
        limited.forEach(f -> body.put(f.name(), "长".repeat(f.longest().orElseThrow() + 1)));
        if (!limited.isEmpty()) {
            var answer = ledger.clerk().post(body).isProblem(422, "invalid-record");
            assertThat(answer.violations())
                    .containsExactlyInAnyOrderElementsOf(limited.stream()
                            .map(f -> "/" + f.name() + " too-long")
                            .toList());
            limited.forEach(f -> body.put(f.name(), "长".repeat(f.longest().orElseThrow())));
            ledger.clerk().post(body).is(201);
        }
    }

    private static void takeNothingBeyond(LedgerCase ledger) {
        var body = new HashMap<>(ledger.body());
        var expected = new HashMap<String, String>();
        for (DeclaredField field : ledger.fields()) {
            if (field.constraint(PastOrPresent.class).isPresent()) {
                body.put(field.name(), "2999-01-01");
                expected.put(field.name(), "not-in-future");
            }
            field.constraint(Max.class).ifPresent(max -> {
                body.put(field.name(), max.value() + 1);
                expected.put(field.name(), "max");
            });
            field.constraint(Min.class).ifPresent(min -> {
                body.put(field.name(), min.value() - 1);
                expected.put(field.name(), "min");
            });
            if (field.constraint(Positive.class).isPresent()) {
                body.put(field.name(), 0);
                expected.put(field.name(), "min");
            }
            if (field.constraint(PositiveOrZero.class).isPresent()) {
                body.put(field.name(), -1);
                expected.put(field.name(), "min");
            }
        }
        if (!expected.isEmpty()) {
            var answer = ledger.clerk().post(body).isProblem(422, "invalid-record");
            assertThat(answer.violations())
                    .containsExactlyInAnyOrderElementsOf(expected.entrySet().stream()
                            .map(e -> "/" + e.getKey() + " " + e.getValue())
                            .toList());
        }
    }

    private static void takeNoPersonalData(LedgerCase ledger) {
        for (String number : List.of("13912345678", SyntheticIdNumbers.next("19500101", true))) {
            var body = new HashMap<>(ledger.body());
            var texts = ledger.fields().stream()
                    .filter(f -> f.isProse() || f.type() == Map.class)
                    .filter(f -> f.longest().orElse(Integer.MAX_VALUE) > number.length())
                    .toList();
            texts.forEach(f -> body.put(f.name(), f.isProse() ? "：" + number : Map.of("联系", number)));
            var answer = ledger.clerk().post(body);
            assertThat(answer.violations())
                    .containsAll(texts.stream()
                            .map(f -> "/" + f.name() + " personal-data")
                            .toList());
            assertThat(answer.text()).doesNotContain(number);
        }
    }
}
