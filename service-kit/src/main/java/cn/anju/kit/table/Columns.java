package cn.anju.kit.table;

import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerView;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A ledger as a table: one column for each field and for what all ledgers share.
 *
 * <p>What a cell holds, in exports and imports alike: an enum its code or its label, a boolean {@code true} or
 * {@code false} (是 or 否 under Chinese headers), a date {@code 2022-03-01} or a date of the spreadsheet, an instant as in
 * JSON, a list its items in the form of {@link ListCell}, and what has parts with names (a map, a nested record, a list of
 * them) its JSON. An empty cell is no value.
 */
public final class Columns {
    private static final Set<String> SENT_WITH_FIELDS = Set.of("id", "recordedOn");

    private final List<Column> all;
    private final Map<String, Column> byHeader = new HashMap<>();

    private Columns(List<Column> all) {
        this.all = List.copyOf(all);
        // Fields first, and names before labels: an envelope's title may not hide a field.
        Stream.concat(fields().stream(), all.stream()).forEach(c -> byHeader.putIfAbsent(key(c.name()), c));
        Stream.concat(fields().stream(), all.stream()).forEach(c -> {
            byHeader.putIfAbsent(key(c.label()), c);
            byHeader.putIfAbsent(key(c.english()), c);
        });
    }

    public static Columns of(Ledger<?, ?> ledger) {
        var columns = new ArrayList<Column>();
        for (RecordComponent component : LedgerView.class.getRecordComponents()) {
            if ("fields".equals(component.getName())) {
                ledger.shape().fields().forEach(f -> columns.add(column(f)));
            } else {
                columns.add(envelope(component.getName()));
            }
        }
        return new Columns(columns);
    }

    /** Every column, in the order of the record as clients get it. */
    public List<Column> all() {
        return all;
    }

    /** The columns of the ledger's own fields. */
    public List<Column> fields() {
        return all.stream().filter(c -> c.field() != null).toList();
    }

    /** The columns of what people write themselves: the ledger's own fields without those that steps write. */
    public static List<Column> byHand(Ledger<?, ?> ledger) {
        return of(ledger).fields().stream()
                .filter(column -> !ledger.setBySteps().contains(column.name()))
                .toList();
    }

    /** What a client may send: the fields, and optionally the id and the day of recording. */
    public List<Column> writable() {
        return all.stream()
                .filter(c -> c.field() != null || SENT_WITH_FIELDS.contains(c.name()))
                .toList();
    }

    /** The column that a header names: by property, Chinese label (a {@code *} after it is no part of it) or English title. */
    public Optional<Column> byHeader(String header) {
        return Optional.ofNullable(byHeader.get(key(header)));
    }

    private static Column column(FieldShape field) {
        Field source = declared(field.component().getDeclaringRecord(), field.name());
        boolean required =
                Stream.of(NotNull.class, NotBlank.class, NotEmpty.class).anyMatch(source::isAnnotationPresent);
        return new Column(field.name(), field.label(), field, required);
    }

    private static Column envelope(String name) {
        String label =
                declared(LedgerView.class, name).getAnnotation(Schema.class).title();
        return new Column(name, label, null, false);
    }

    private static Field declared(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("A record component without its field: " + name, e);
        }
    }

    private static String key(String header) {
        return header.strip().replaceFirst("\\s*[*＊]$", "").toLowerCase(Locale.ROOT);
    }
}
