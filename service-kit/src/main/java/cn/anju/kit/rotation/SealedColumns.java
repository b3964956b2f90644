package cn.anju.kit.rotation;

import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.RowMapping;
import cn.anju.kit.ledger.RowMappings;
import cn.anju.kit.personal.Binding;
import cn.anju.kit.personal.Sealing;
import cn.anju.kit.sql.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The personal texts in the tables of ledgers. */
@ApplicationScoped
class SealedColumns {
    private static final int BATCH = 500;

    private final Database database;
    private final RowMappings mappings;
    private final Sealing sealing;

    SealedColumns(Database database, RowMappings mappings, Sealing sealing) {
        this.database = database;
        this.mappings = mappings;
        this.sealing = sealing;
    }

    /** Seals some texts of older keys anew. @return how many; 0 when there are none left */
    int resealSome(Ledger<?, ?> ledger, FieldShape field) {
        return QuarkusTransaction.requiringNew().call(() -> {
            RowMapping mapping = mappings.of(ledger);
            String column = mapping.column(field.name());
            var binding = Binding.toField(ledger.type(), field.name());
            List<Object[]> changes = database.query(
                    "select id, %1$s from %2$s where %3$s = any(?) order by id limit %4$d for update skip locked"
                            .formatted(column, mapping.table(), key(column), BATCH),
                    row -> new Object[] {sealing.reseal(row.getBytes(2), binding), row.getObject(1)},
                    (Object) sealing.olderKeys());
            database.batch("update %s set %s = ? where id = ?".formatted(mapping.table(), column), changes);
            return changes.size();
        });
    }

    /** How many texts each key has sealed. */
    Map<String, Long> byKey(Ledger<?, ?> ledger, FieldShape field) {
        RowMapping mapping = mappings.of(ledger);
        String column = mapping.column(field.name());
        return database
                .query(
                        "select %1$s, count(*) from %2$s where %3$s is not null group by 1"
                                .formatted(key(column), mapping.table(), column),
                        row -> Map.entry(row.getString(1), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The id of the key in front of a sealed text, as {@link Sealing} writes it. */
    private static String key(String column) {
        return "encode(substring(%1$s from 2 for get_byte(%1$s, 0)), 'escape')".formatted(column);
    }
}
