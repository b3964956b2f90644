package cn.anju.assessment.fivetype.evaluation;

import cn.anju.assessment.fivetype.checklist.Criterion;
import cn.anju.kit.sql.Database;
import cn.anju.kit.sql.NamedSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks the records about criteria, of many sites at once. */
@ApplicationScoped
class Measures {
    private static final String FRAME = """
            select site_code, coalesce(sum(value) filter (where done), 0) as value, coalesce(sum(value), 0) as total,
                count(*) as records,
                (array_agg(concat_ws(' ', record_type, record_id, done) order by done, record_type, record_id))[1:5] as shown
            from (%s) item where site_code = any (:sites) group by site_code
            """;

    private final Database database;

    Measures(Database database) {
        this.database = database;
    }

    /** By the code of the site, as of a day; sites without any record are left out. */
    Map<String, Measure> of(Criterion criterion, Collection<String> sites, LocalDate on) {
        Map<String, Measure> measures = new HashMap<>();
        criterion.query().ifPresent(query -> {
            var paths = paths();
            NamedSql.of(FRAME.formatted(query), Map.of("sites", sites.toArray(String[]::new), "on", on))
                    .query(database, row -> Map.entry(row.getString("site_code"), measure(row, paths)))
                    .forEach(found -> measures.put(found.getKey(), found.getValue()));
        });
        return measures;
    }

    private Map<String, String> paths() {
        Map<String, String> paths = new HashMap<>();
        database.query("""
                        select record_type, path from record_source
                        union select record_type, path from five_type_source
                        """, row -> Map.entry(row.getString("record_type"), row.getString("path")))
                .forEach(source -> paths.put(source.getKey(), source.getValue()));
        return paths;
    }

    private static Measure measure(ResultSet row, Map<String, String> paths) throws SQLException {
        List<String> shown = Arrays.asList((String[]) row.getArray("shown").getArray());
        return new Measure(
                plain(row.getBigDecimal("value")),
                plain(row.getBigDecimal("total")),
                row.getLong("records"),
                shown.stream().map(text -> record(text, paths)).toList());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() <= 0
                ? number
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private static EvidenceRecord record(String text, Map<String, String> paths) {
        String[] parts = text.split(" ", -1);
        return new EvidenceRecord(
                parts[0],
                UUID.fromString(parts[1]),
                parts[2].equals("t"),
                paths.containsKey(parts[0]) ? paths.get(parts[0]) + "/" + parts[1] : null);
    }
}
