package cn.anju.assessment.scheme.reading;

import cn.anju.assessment.scheme.Label;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.rule.InvalidRuleException;
import cn.anju.kit.rule.Outcome;
import cn.anju.kit.rule.Rule;
import cn.anju.kit.rule.RuleIssue;
import cn.anju.kit.rule.RuleLanguage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One object of a scheme's JSON; what cannot be read is noted with its place and null or empty instead. */
final class SchemeItem {
    private static final int LONGEST_TEXT = 2_000;

    private final String place;
    private final ObjectNode json;
    private final List<Violation> violations;

    /** @param place pointer of the object without its first slash; empty for the whole */
    SchemeItem(String place, ObjectNode json, List<Violation> violations) {
        this.place = place;
        this.json = json;
        this.violations = violations;
    }

    /** Notes every field that is none of these. */
    SchemeItem only(Set<String> known) {
        json.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                unreadable(name, "unknown-field");
            }
        });
        return this;
    }

    String id(String pattern) {
        String id = text("id");
        if (id != null && !id.matches(pattern)) {
            refuse("id", "pattern", pattern);
        }
        return id;
    }

    String text(String field) {
        var text = optional(field);
        if (text.isEmpty() && !has(field)) {
            refuse(field, "required");
        }
        return text.orElse(null);
    }

    Optional<String> optional(String field) {
        JsonNode value = json.path(field);
        if (!has(field)) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            unreadable(field, "text");
            return Optional.empty();
        }
        if (value.asText().length() > LONGEST_TEXT) {
            refuse(field, "too-long", LONGEST_TEXT);
        }
        return Optional.of(value.asText().strip());
    }

    Label label() {
        return new Label(text("labelZh"), text("labelEn"));
    }

    <E extends Enum<E>> E word(String field, Class<E> type) {
        var words = List.of(type.getEnumConstants());
        String text = text(field);
        var word = words.stream().filter(w -> w.name().equals(text)).findFirst();
        if (text != null && word.isEmpty()) {
            refuse(field, "enum", words);
        }
        return word.orElse(null);
    }

    <T> T reference(String field, Map<String, T> known) {
        String text = text(field);
        if (text != null && !known.containsKey(text)) {
            refuse(
                    field,
                    "enum",
                    String.join(", ", known.keySet().stream().sorted().toList()));
        }
        return known.get(text);
    }

    BigDecimal number(String field, int least, int most) {
        JsonNode value = json.path(field);
        if (!has(field)) {
            refuse(field, "required");
        } else if (!value.isNumber()) {
            unreadable(field, "number");
        } else if (value.decimalValue().compareTo(BigDecimal.valueOf(least)) < 0
                || value.decimalValue().compareTo(BigDecimal.valueOf(most)) > 0) {
            refuse(field, "range", least, most);
        } else {
            return value.decimalValue();
        }
        return BigDecimal.valueOf(least);
    }

    Optional<LocalDate> date(String field) {
        try {
            return optional(field).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            refuse(field, "date");
            return Optional.empty();
        }
    }

    List<String> texts(String field) {
        var texts = new ArrayList<String>();
        if (has(field) && !json.path(field).isArray()) {
            unreadable(field, "array");
        }
        for (JsonNode value : json.path(field)) {
            if (value.isTextual()) {
                texts.add(value.asText());
            } else {
                unreadable(field + "/" + texts.size(), "text");
            }
        }
        return texts;
    }

    Rule rule(String field, RuleLanguage language, Outcome outcome) {
        text(field);
        return compile(field, language, outcome).orElse(null);
    }

    Optional<Rule> optionalRule(String field, RuleLanguage language, Outcome outcome) {
        optional(field);
        return compile(field, language, outcome);
    }

    void refuse(String field, String code, Object... arguments) {
        violations.add(Violation.of(pointer(field), field, code, arguments));
    }

    void unreadable(String field, String code) {
        violations.add(Violation.unreadable("/" + pointer(field), field, code));
    }

    private Optional<Rule> compile(String field, RuleLanguage language, Outcome outcome) {
        if (!json.path(field).isTextual()) {
            return Optional.empty();
        }
        try {
            return Optional.of(language.compile(json.path(field).asText(), outcome));
        } catch (InvalidRuleException e) {
            for (RuleIssue issue : e.issues()) {
                refuse(field, "rule", issue.line(), issue.column(), issue.message());
            }
            return Optional.empty();
        }
    }

    private boolean has(String field) {
        return json.hasNonNull(field) && !json.path(field).asText("-").isBlank();
    }

    private String pointer(String field) {
        return place.isEmpty() ? field : place + "/" + field;
    }
}
