package cn.anju.kit.ledger;

import cn.anju.kit.personal.InvalidValueException;
import cn.anju.kit.problem.Violation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Listens while a body is read: notes what cannot be read, skips it, and lets the reading go on to the next field. */
final class ReadingProblems extends DeserializationProblemHandler {
    private static final Set<String> ENVELOPE = Arrays.stream(LedgerView.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(name -> !"fields".equals(name))
            .collect(Collectors.toUnmodifiableSet());

    private final FieldsShape<?> shape;
    private final List<Violation> violations = new ArrayList<>();
    private LocalDate recordedOn;

    ReadingProblems(FieldsShape<?> shape) {
        this.shape = shape;
    }

    List<Violation> violations() {
        return violations;
    }

    EnvelopeInput envelope() {
        return new EnvelopeInput(recordedOn);
    }

    /** What the reader gave up on. */
    Violation violation(JsonMappingException e) {
        String pointer = e.getPath().stream()
                .map(r -> "/" + (r.getFieldName() == null ? r.getIndex() : r.getFieldName()))
                .collect(Collectors.joining());
        if (e instanceof ValueInstantiationException && e.getCause() instanceof InvalidValueException invalid) {
            return violation(pointer, invalid.code());
        } else if (pointer.isEmpty()) {
            return violation(pointer, "object");
        }
        var field = shape.field(pointer.replaceFirst("^/", ""));
        return wrongType(pointer, field.<Class<?>>map(FieldShape::type).orElse(Object.class));
    }

    private void add(String pointer, String code, Object... arguments) {
        violations.add(violation(pointer, code, arguments));
    }

    private Violation violation(String pointer, String code, Object... arguments) {
        return Violation.unreadable(pointer, label(pointer), code, arguments);
    }

    private String label(String pointer) {
        if (pointer.isEmpty()) {
            return "记录";
        }
        String name = pointer.substring(1).split("/", 2)[0];
        return shape.field(name).map(FieldShape::label).orElse(name);
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String name)
            throws IOException {
        String pointer = "/" + name;
        if (ENVELOPE.contains(name)) {
            readEnvelope(parser, name, pointer);
        } else {
            add(pointer, "unknown-field");
        }
        parser.skipChildren();
        return true;
    }

    private void readEnvelope(JsonParser parser, String name, String pointer) throws IOException {
        if ("recordedOn".equals(name) && parser.currentToken() != JsonToken.VALUE_NULL) {
            try {
                recordedOn = LocalDate.parse(parser.getText());
            } catch (DateTimeParseException e) {
                violations.add(Violation.unreadable(pointer, "录入日期", "date"));
            }
        }
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String failure) {
        noteWrongType(pointer(context.getParser()), type);
        return null;
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String failure) {
        noteWrongType(pointer(context.getParser()), type);
        return null;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String failure)
            throws IOException {
        if (shape.type() == type.getRawClass()) {
            return NOT_HANDLED;
        }
        noteWrongType(pointer(parser), type.getRawClass());
        parser.skipChildren();
        return null;
    }

    @Override
    public Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, Object argument, Throwable failure) {
        Throwable cause = failure instanceof ValueInstantiationException ? failure.getCause() : failure;
        if (cause instanceof InvalidValueException invalid) {
            add(pointer(context.getParser()), invalid.code());
            return null;
        }
        return NOT_HANDLED;
    }

    private void noteWrongType(String pointer, Class<?> type) {
        violations.add(wrongType(pointer, type));
    }

    private Violation wrongType(String pointer, Class<?> type) {
        return type.isEnum() ? violation(pointer, "enum", EnumWords.joined(type)) : violation(pointer, code(type));
    }

    private static String code(Class<?> type) {
        if (type == LocalDate.class) {
            return "date";
        } else if (type == Instant.class) {
            return "instant";
        } else if (type == UUID.class) {
            return "uuid";
        } else if (type == Boolean.class) {
            return "boolean";
        } else if (type == Integer.class || type == Long.class) {
            return "integer";
        } else if (Number.class.isAssignableFrom(type)) {
            return "number";
        } else if (type == String.class) {
            return "text";
        } else if (Collection.class.isAssignableFrom(type)) {
            return "array";
        }
        return Map.class.isAssignableFrom(type) ? "object" : "type";
    }

    private static String pointer(JsonParser parser) {
        JsonStreamContext at = parser.getParsingContext();
        boolean atContainer =
                parser.currentToken() != null && parser.currentToken().isStructStart();
        return (atContainer && at.getParent() != null ? at.getParent() : at)
                .pathAsPointer()
                .toString();
    }
}
