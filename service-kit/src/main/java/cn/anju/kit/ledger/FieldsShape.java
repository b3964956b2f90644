package cn.anju.kit.ledger;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the kit knows of the fields of a ledger by looking at their record class.
 *
 * @param <F> the fields of the ledger
 */
public final class FieldsShape<F extends Record & LedgerFields> {
    private final Class<F> type;
    private final Constructor<F> constructor;
    private final Map<String, FieldShape> fields = new LinkedHashMap<>();

    public FieldsShape(Class<F> type) {
        this.type = type;
        var components = type.getRecordComponents();
        for (var component : components) {
            fields.put(component.getName(), FieldShape.of(component));
        }
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record without its canonical constructor: " + type, e);
        }
    }

    public Class<F> type() {
        return type;
    }

    /** Chinese name of what is recorded, with which its description begins. */
    public String label() {
        var schema = type.getAnnotation(Schema.class);
        return schema == null ? type.getSimpleName() : schema.description().split(" ", 2)[0];
    }

    public List<FieldShape> fields() {
        return new ArrayList<>(fields.values());
    }

    /** The fields that hold ids of other records. */
    public List<FieldShape> references() {
        return fields.values().stream().filter(f -> f.refersTo() != null).toList();
    }

    /** Whether there is personal data among them. */
    public boolean hasPersonal() {
        return fields.values().stream().anyMatch(FieldShape::personal);
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    public Optional<FieldShape> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The value of a field, or null where the ledger has no such field. */
    public Object value(F record, String name) {
        var field = fields.get(name);
        return field == null ? null : field.of(record);
    }

    /** Whether two records say the same; 3000 and 3000.00 do. */
    public boolean same(F one, F other) {
        return fields.values().stream().allMatch(f -> same(f.of(one), f.of(other)));
    }

    private static boolean same(Object one, Object other) {
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        return Objects.equals(one, other);
    }

    /** A copy with other values for the named fields. */
    public F with(F record, Map<String, ?> changes) {
        var values = fields.values().stream()
                .map(f -> changes.containsKey(f.name()) ? changes.get(f.name()) : f.of(record))
                .toArray();
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot copy " + type, e);
        }
    }
}
