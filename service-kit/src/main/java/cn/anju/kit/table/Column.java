package cn.anju.kit.table;

import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.personal.PersonalText;
import cn.anju.kit.term.EnglishWords;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One column of a ledger as a table.
 *
 * @param name property name in JSON
 * @param label Chinese title
 * @param field the field of the ledger; null for what all ledgers share, such as {@code id} and {@code late}
 * @param required whether every record has it
 */
public record Column(String name, String label, FieldShape field, boolean required) {
    private static final Map<String, RecordComponent> ENVELOPE = Arrays.stream(LedgerView.class.getRecordComponents())
            .collect(Collectors.toMap(RecordComponent::getName, c -> c));

    /** The value of a record in this column. */
    public Object of(LedgerView<?> view) {
        if (field != null) {
            return field.of((Record) view.fields());
        }
        try {
            return ENVELOPE.get(name).getAccessor().invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + name, e);
        }
    }

    /** The English title. */
    public String english() {
        return EnglishWords.of(name);
    }

    /** What the column means. */
    public String description() {
        return schema() == null ? "" : schema().description();
    }

    /** A value in the form of JSON; empty where none is given. */
    public String example() {
        return schema() == null
                ? ""
                : Arrays.stream(schema().examples()).findFirst().orElse("");
    }

    /** Type of one value: of a list, the type of its items. */
    public Class<?> type() {
        if (listed()
                && source().getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> item) {
            return item;
        }
        return source().getType();
    }

    /** Whether a cell holds several values. */
    public boolean listed() {
        return List.class.isAssignableFrom(source().getType());
    }

    /** Whether a cell holds JSON, since its value has parts with names. */
    public boolean structured() {
        return Map.class.isAssignableFrom(type())
                || (type().isRecord() && !PersonalText.class.isAssignableFrom(type()));
    }

    private Schema schema() {
        return source().getAnnotation(Schema.class);
    }

    private Field source() {
        try {
            return (field == null ? LedgerView.class : field.component().getDeclaringRecord()).getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("A column without its field: " + name, e);
        }
    }
}
