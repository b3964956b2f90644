package cn.anju.benchmark.visit;

import cn.anju.benchmark.measure.BenchmarkException;
import cn.anju.local.PostgresPart;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Copies of the tables of visits and of the journal in the same database, with the same indexes and checks, and the two
 * statements that write into them what the service wrote last: the same columns, values of the same length.
 */
final class ScratchTables {
    private static final String SCHEMA = "benchmark";
    private static final String DATABASE = "site";
    private static final String COLUMNS = """
            select column_name from information_schema.columns
            where table_schema = 'public' and table_name = ? and column_name not in ('xid', 'seq')
            order by ordinal_position
            """;

    private final PostgresPart postgres;
    private final List<String> inserts;

    private ScratchTables(PostgresPart postgres, List<String> inserts) {
        this.postgres = postgres;
        this.inserts = inserts;
    }

    static ScratchTables create(PostgresPart postgres, List<String> sites, LocalDate firstDay, int days)
            throws SQLException {
        try (var connection = postgres.connect(DATABASE);
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + SCHEMA + " cascade");
            statement.execute("create schema " + SCHEMA);
            statement.execute("create table benchmark.leader_visit (like public.leader_visit including all)");
            statement.execute("create table benchmark.journal (like public.journal including all)");
            var visit = Map.of(
                    "id", "uuidv7()",
                    "recorded_at", "now()",
                    "changed_at", "now()",
                    "site_code", oneOf(sites),
                    "visited_on", "date '" + firstDay + "' + (random() * " + (days - 1) + ")::int");
            var entry = Map.of("record_id", "uuidv7()", "at", "now()");
            return new ScratchTables(
                    postgres,
                    List.of(
                            insert(connection, "leader_visit", "order by id desc", visit),
                            insert(
                                    connection,
                                    "journal",
                                    "where record_type = 'site.leader-visit' order by xid desc, seq desc",
                                    entry)));
        }
    }

    String database() {
        return DATABASE;
    }

    /** The statements of one transaction; they take no parameters. */
    List<String> inserts() {
        return inserts;
    }

    void drop() {
        try (var connection = postgres.connect(DATABASE);
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + SCHEMA + " cascade");
        } catch (SQLException e) {
            throw new BenchmarkException("The tables of the floor cannot be dropped", e);
        }
    }

    /** Writes the newest row of a table again, except for columns whose value is an expression. */
    private static String insert(Connection connection, String table, String newest, Map<String, String> expressions)
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
        var texts = columns.stream().map(column -> column + "::text").collect(Collectors.joining(", "));
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select " + texts + " from public." + table + " " + newest + " limit 1")) {
            row.next();
            List<String> values = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                values.add(expressions.getOrDefault(columns.get(i), literal(row.getString(i + 1))));
            }
            return "insert into " + SCHEMA + "." + table + " (" + String.join(", ", columns) + ") values ("
                    + String.join(", ", values) + ")";
        }
    }

    /** Without colons, by which pgbench would recognise its variables. */
    private static String literal(String value) {
        return value == null
                ? "null"
                : "U&'" + value.replace("\\", "\\\\").replace("'", "''").replace(":", "\\003A") + "'";
    }

    private static String oneOf(List<String> values) {
        return "(array['" + String.join("', '", values) + "'])[1 + (random() * " + (values.size() - 1) + ")::int]";
    }
}
