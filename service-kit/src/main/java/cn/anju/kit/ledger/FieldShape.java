package cn.anju.kit.ledger;

import cn.anju.kit.personal.PersonalText;
import cn.anju.kit.reference.RefersTo;
import jakarta.validation.constraints.PastOrPresent;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One field of a ledger, read once from its record component.
 *
 * @param name property name in JSON, queries and errors
 * @param type Java type
 * @param label Chinese label of the field
 * @param refersTo record type that an id in this field points to, or null
 * @param component where it was read from
 */
public record FieldShape(String name, Class<?> type, String label, String refersTo, RecordComponent component) {

    static FieldShape of(RecordComponent component) {
        try {
            var field = component.getDeclaringRecord().getDeclaredField(component.getName());
            var schema = field.getAnnotation(Schema.class);
            var reference = field.getAnnotation(RefersTo.class);
            return new FieldShape(
                    component.getName(),
                    component.getType(),
                    schema == null || schema.title().isEmpty() ? component.getName() : schema.title(),
                    reference == null ? null : reference.value(),
                    component);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("A record component without its field: " + component, e);
        }
    }

    public Object of(Record fields) {
        try {
            return component.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    /** Whether it is a list. */
    public boolean holdsSeveral() {
        return Collection.class.isAssignableFrom(type);
    }

    /** The ids that the field holds, in their order; none where it is empty. */
    public List<UUID> ids(Record fields) {
        Object value = of(fields);
        if (value instanceof Collection<?> several) {
            return several.stream().map(UUID.class::cast).toList();
        }
        return value == null ? List.of() : List.of((UUID) value);
    }

    /** Whether lists can be filtered by equality with this field. */
    public boolean filterable() {
        return type.isEnum()
                || type == UUID.class
                || type == Boolean.class
                || type == Integer.class
                || (type == String.class && name.matches("code|.*Code|kind|bureau"));
    }

    /** Whether a clerk types free text into it, where personal data must not hide. */
    public boolean freeText() {
        return (type == String.class && !name.endsWith("code") && !name.endsWith("Code"))
                || Map.class.isAssignableFrom(type);
    }

    /** Whether it is personal data, which no event carries. */
    public boolean personal() {
        return PersonalText.class.isAssignableFrom(type);
    }

    /** Whether it is a date that cannot lie in the future. */
    public boolean past() {
        return component.getAccessor().isAnnotationPresent(PastOrPresent.class);
    }
}
