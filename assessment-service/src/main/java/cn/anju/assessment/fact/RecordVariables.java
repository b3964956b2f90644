package cn.anju.assessment.fact;

import cn.anju.assessment.scheme.RecordType;
import cn.anju.kit.number.Rational;
import cn.anju.kit.rule.RuleFailure;
import cn.anju.kit.rule.Variables;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.StreamSupport;

/** The fields of a record's JSON as the rules of its type expect them. */
record RecordVariables(RecordType type, JsonNode body) implements Variables {

    @Override
    public Object value(String name) {
        JsonNode node = body.path(name);
        boolean absent = node.isMissingNode() || node.isNull();
        return switch (type.fields().get(name).kind()) {
            case FLAG -> node.asBoolean(false);
            case TEXTS -> absent ? List.of() : texts(node);
            case TEXT, WORD -> absent ? null : node.asText();
            case NUMBER -> absent ? null : Rational.of(node.decimalValue());
            case DATE -> absent ? null : date(name, node.asText());
        };
    }

    private static List<String> texts(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private LocalDate date(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RuleFailure("%s of a %s is not a date".formatted(name, type.name()), e);
        }
    }
}
