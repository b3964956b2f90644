package cn.anju.assessment.scheme;

import cn.anju.kit.rule.InvalidRuleException;
import cn.anju.kit.rule.Outcome;
import cn.anju.kit.rule.Rule;
import cn.anju.kit.rule.RuleLanguage;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of a scheme's file; what cannot be read is added to the issues and null or empty instead. */
final class SchemeRow {
    private final String file;
    private final NamedCsvRecord cells;
    private final List<SchemeIssue> issues;

    SchemeRow(String file, NamedCsvRecord cells, List<SchemeIssue> issues) {
        this.file = file;
        this.cells = cells;
        this.issues = issues;
    }

    String id() {
        return text("id");
    }

    String text(String column) {
        var text = optional(column);
        if (text.isEmpty()) {
            refuse(column, "is missing");
        }
        return text.orElse(null);
    }

    Optional<String> optional(String column) {
        return cells.findField(column).map(String::strip).filter(cell -> !cell.isEmpty());
    }

    Label label() {
        return new Label(text("label_zh"), text("label_en"));
    }

    <E extends Enum<E>> E word(String column, Class<E> type) {
        var words = List.of(type.getEnumConstants());
        String text = text(column);
        var word = words.stream().filter(w -> w.name().equals(text)).findFirst();
        if (text != null && word.isEmpty()) {
            refuse(column, "must be one of " + words);
        }
        return word.orElse(null);
    }

    <T> T reference(String column, Map<String, T> known) {
        String text = text(column);
        if (text != null && !known.containsKey(text)) {
            refuse(column, "unknown: " + text);
        }
        return known.get(text);
    }

    /** A number of at least {@code least}. */
    BigDecimal number(String column, BigDecimal least) {
        String text = text(column);
        try {
            BigDecimal number = text == null ? least : new BigDecimal(text);
            if (number.compareTo(least) < 0) {
                refuse(column, "must be at least " + least);
            }
            return number;
        } catch (NumberFormatException e) {
            refuse(column, "must be a number");
            return least;
        }
    }

    Optional<LocalDate> date(String column) {
        try {
            return optional(column).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            refuse(column, "must be a date such as 2022-03-31");
            return Optional.empty();
        }
    }

    Rule rule(String column, RuleLanguage language, Outcome outcome) {
        text(column);
        return optionalRule(column, language, outcome).orElse(null);
    }

    Optional<Rule> optionalRule(String column, RuleLanguage language, Outcome outcome) {
        return optional(column).flatMap(expression -> compile(column, expression, language, outcome));
    }

    void refuse(String column, String message) {
        issues.add(new SchemeIssue(file, cells.findField("id").orElse("-"), column, 1, 1, message));
    }

    private Optional<Rule> compile(String column, String expression, RuleLanguage language, Outcome outcome) {
        try {
            return Optional.of(language.compile(expression, outcome));
        } catch (InvalidRuleException e) {
            e.issues().forEach(i -> issues.add(new SchemeIssue(file, id(), column, i.line(), i.column(), i.message())));
            return Optional.empty();
        }
    }
}
