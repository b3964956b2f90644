package cn.anju.benchmark.comparison;

import cn.anju.benchmark.measure.BenchmarkException;
import cn.anju.local.PostgresPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Registers as many people as are wanted: copies of one whom the service has registered itself, with ID numbers of their own. */
final class Register {
    private static final String DATABASE = "monitoring";
    private static final int HOUSEHOLD = 5;
    private static final int AT_ONCE = 50_000;
    private static final String COLUMNS = """
            select column_name from information_schema.columns
            where table_schema = 'public' and table_name = ? and is_generated = 'NEVER' order by ordinal_position
            """;

    private final PostgresPart postgres;
    private final People people;

    Register(PostgresPart postgres, People people) {
        this.postgres = postgres;
        this.people = people;
    }

    /** @param person the one who is copied; the service knows them by number 0 */
    void fill(String person, int wanted) {
        try (var connection = postgres.connect(DATABASE);
                var statement = connection.createStatement()) {
            statement.execute("create temp table more (n int, household uuid, id_number_index bytea)");
            for (int first = 1; first < wanted; first += AT_ONCE) {
                copy(connection, first, Math.min(wanted, first + AT_ONCE));
            }
            statement.execute("""
                    update more m set household = h.id from (
                        select n / %1$d as n, gen_random_uuid() as id from more group by n / %1$d) h
                    where h.n = m.n / %1$d
                    """.formatted(HOUSEHOLD));
            statement.execute(insert(
                    connection,
                    "household",
                    "id = (select household_id from person where id = '" + person + "')",
                    "(select distinct household, n / " + HOUSEHOLD + " as n from more)",
                    Map.of("id", "m.household", "code", "'BM-' || m.n")));
            statement.execute(insert(
                    connection,
                    "person",
                    "id = '" + person + "'",
                    "more",
                    Map.of(
                            "id",
                            "gen_random_uuid()",
                            "household_id",
                            "m.household",
                            "id_number_index",
                            "m.id_number_index")));
            statement.execute("vacuum analyze person");
            statement.execute("vacuum analyze household");
        } catch (SQLException | IOException e) {
            throw new BenchmarkException("People cannot be registered: " + e.getMessage(), e);
        }
    }

    private void copy(Connection connection, int from, int to) throws SQLException, IOException {
        var rows = new StringBuilder();
        for (int n = from; n < to; n++) {
            rows.append(n)
                    .append("\t\\\\x")
                    .append(HexFormat.of().formatHex(people.index(n)))
                    .append('\n');
        }
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy more (n, id_number_index) from stdin",
                        new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.US_ASCII)));
    }

    /** A statement that writes one row again for each of many, but for the columns whose value is an expression. */
    private static String insert(
            Connection connection, String table, String which, String many, Map<String, String> expressions)
            throws SQLException {
        List<String> columns = new ArrayList<>();
        try (var query = connection.prepareStatement(COLUMNS)) {
            query.setString(1, table);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    columns.add(row.getString(1));
                }
            }
        }
        String values = columns.stream()
                .map(column -> expressions.getOrDefault(column, "one." + column))
                .collect(Collectors.joining(", "));
        return "insert into %1$s (%2$s) select %3$s from (select * from %1$s where %4$s) one cross join %5$s m"
                .formatted(table, String.join(", ", columns), values, which, many);
    }
}
