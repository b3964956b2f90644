package cn.anju.kit.ledger;

import cn.anju.kit.problem.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Says which of our rules a constraint annotation stands for. */
final class Constraints {
    private Constraints() {}

    static Violation violation(ConstraintViolation<?> violation, FieldsShape<?> shape) {
        String path = violation.getPropertyPath().toString();
        String field = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(node -> node.getName())
                .findFirst()
                .orElse(path);
        String pointer = path.replaceFirst("\\[(\\w+)\\].*", "/$1").replace(".", "/");
        String label = shape.field(field).map(FieldShape::label).orElse(field);
        var rule = rule(violation.getConstraintDescriptor());
        return Violation.of(pointer, label, rule.code(), rule.arguments().toArray());
    }

    /** The rule itself, as if the field broke it. */
    static Violation rule(ConstraintDescriptor<?> constraint, FieldShape field) {
        var rule = rule(constraint);
        return Violation.of(
                field.name(), field.label(), rule.code(), rule.arguments().toArray());
    }

    private record Rule(String code, List<Object> arguments) {
        static Rule of(String code, Object... arguments) {
            return new Rule(code, List.of(arguments));
        }
    }

    private static Rule rule(ConstraintDescriptor<?> constraint) {
        Map<String, Object> a = constraint.getAttributes();
        String name = constraint.getAnnotation().annotationType().getSimpleName();
        return switch (name) {
            case "NotNull", "NotBlank", "NotEmpty" -> Rule.of("required");
            case "Size" ->
                Integer.valueOf(0).equals(a.get("min"))
                        ? Rule.of("too-long", a.get("max"))
                        : Rule.of("size", a.get("min"), a.get("max"));
            case "Min", "DecimalMin" -> Rule.of("min", a.get("value").toString());
            case "Max", "DecimalMax" -> Rule.of("max", a.get("value").toString());
            case "Positive" -> Rule.of("min", "1");
            case "PositiveOrZero" -> Rule.of("min", "0");
            case "Digits" -> Rule.of("digits", a.get("integer"), a.get("fraction"));
            case "Pattern" -> Rule.of("pattern", a.get("regexp"));
            case "PastOrPresent" -> Rule.of("not-in-future");
            case "UniqueElements" -> Rule.of("unique");
            case "CreditCode" -> Rule.of("credit-code");
            default -> throw new IllegalStateException("No rule for the constraint " + name);
        };
    }
}
