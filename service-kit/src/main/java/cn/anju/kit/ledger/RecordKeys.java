package cn.anju.kit.ledger;

import cn.anju.kit.personal.PersonalDataKeys;
import cn.anju.kit.personal.PersonalText;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells which record fields without an id belong to: by what people know it by, or else by all that they say. */
@ApplicationScoped
public class RecordKeys {
    private final Database database;
    private final RowMappings mappings;
    private final PersonalDataKeys personal;

    RecordKeys(Database database, RowMappings mappings, PersonalDataKeys personal) {
        this.database = database;
        this.mappings = mappings;
        this.personal = personal;
    }

    /** Whether a ledger knows its records by these fields, and not only by all of them together. */
    public <F extends Record & LedgerFields> boolean isKnownByKey(Ledger<F, ?> ledger, F fields) {
        return !ledger.key().isEmpty() && ledger.key().stream().allMatch(field -> field.of(fields) != null);
    }

    /** The same for the same record of a ledger, always; nothing personal can be read from it. */
    public <F extends Record & LedgerFields> UUID idOf(Ledger<F, ?> ledger, F fields) {
        var name = new StringBuilder(ledger.type());
        var key = isKnownByKey(ledger, fields) ? ledger.key() : ledger.shape().fields();
        for (FieldShape field : key) {
            Object value = field.of(fields);
            if (value != null) {
                String text = text(value);
                name.append('\n')
                        .append(field.name())
                        .append(' ')
                        .append(text.length())
                        .append(' ')
                        .append(text);
            }
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value instanceof PersonalText text
                ? HexFormat.of().formatHex(personal.blindIndex(text.reveal()))
                : value.toString();
    }

    /** The active records with the keys of these fields, by their place in the list; one query for all. */
    public <F extends Record & LedgerFields> Map<Integer, UUID> find(Ledger<F, ?> ledger, List<F> fields) {
        RowMapping mapping = mappings.of(ledger);
        var key = ledger.key();
        String names = IntStream.range(0, key.size()).mapToObj(i -> "k" + i).collect(Collectors.joining(", "));
        String equal = IntStream.range(0, key.size())
                .mapToObj(i -> "r." + column(mapping, key.get(i)) + " = k.k" + i)
                .collect(Collectors.joining(" and "));
        String unnested = key.stream().map(field -> "?").collect(Collectors.joining(", "));
        var found = new HashMap<Integer, UUID>();
        database.query(
                "select k.n, r.id from " + mapping.table() + " r join unnest(" + unnested + ") with ordinality as k ("
                        + names + ", n) on " + equal + " where r.status = 'ACTIVE'",
                row -> found.put(row.getInt(1) - 1, row.getObject(2, UUID.class)),
                key.stream().map(field -> values(field, fields)).toArray());
        return found;
    }

    private static String column(RowMapping mapping, FieldShape field) {
        String column = mapping.column(field.name());
        return field.personal() ? column + "_index" : column;
    }

    private Object[] values(FieldShape field, List<? extends Record> fields) {
        if (field.personal()) {
            return fields.stream()
                    .map(f -> (PersonalText) field.of(f))
                    .map(text -> text == null ? null : personal.blindIndex(text.reveal()))
                    .toArray(byte[][]::new);
        }
        Object[] values = (Object[]) java.lang.reflect.Array.newInstance(field.type(), fields.size());
        Object[] given = fields.stream().map(field::of).toArray();
        System.arraycopy(given, 0, values, 0, given.length);
        return values;
    }
}
