package cn.anju.assessment.fivetype.source;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.sql.Database;
import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps of the records of other services what checklists look at and no scheme counts: the types, their days and their fields
 * are named in {@code five-types/records.csv}.
 */
@ApplicationScoped
class KeptRecords implements LedgerEventHandler {
    private static final String FILE = "/five-types/records.csv";

    private final Database database;
    private final Map<String, KeptType> types;

    KeptRecords(Database database) throws IOException {
        this.database = database;
        var text = Objects.requireNonNull(KeptRecords.class.getResourceAsStream(FILE), FILE);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(text, StandardCharsets.UTF_8))) {
            types = rows.stream()
                    .map(row -> KeptType.of(
                            row.getField("record"), row.getField("from"), row.getField("to"), row.getField("fields")))
                    .collect(Collectors.toUnmodifiableMap(KeptType::name, Function.identity()));
        }
    }

    @Override
    public boolean handles(String type) {
        return types.containsKey(type);
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        events.stream().collect(Collectors.groupingBy(LedgerEvent::type)).forEach(this::keep);
    }

    private void keep(String type, List<LedgerEvent> events) {
        database.update(
                "delete from five_type_record where record_id = any (?) and record_type = ?",
                events.stream().map(LedgerEvent::recordId).toArray(UUID[]::new),
                type);
        database.batch(
                """
                insert into five_type_record (record_id, record_type, site_code, holds, fields)
                values (?, ?, ?, daterange(?::date, ?::date), ?::jsonb)
                """,
                events.stream()
                        .filter(this::counts)
                        .map(event -> row(types.get(type), event))
                        .toList());
        database.update("""
                insert into five_type_source as s (record_type, path) values (?, ?)
                on conflict (record_type) do update set path = excluded.path where s.path <> excluded.path
                """, type, events.get(0).source());
    }

    /** A record counts for a site that it names, from its first day on. */
    private boolean counts(LedgerEvent event) {
        var type = types.get(event.type());
        LocalDate from = type.from(event);
        LocalDate to = type.to(event);
        return event.isActive() && event.text("siteCode") != null && from != null && (to == null || to.isAfter(from));
    }

    private static Object[] row(KeptType type, LedgerEvent event) {
        return new Object[] {
            event.recordId(),
            event.type(),
            event.text("siteCode"),
            type.from(event),
            type.to(event),
            type.kept(event).toString()
        };
    }
}
