package cn.anju.acceptance.stack;

import cn.anju.local.PostgresPart;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What the services have stored, for what cannot be seen over REST. */
public final class Databases {
    private static final int FETCH = 5_000;

    private final PostgresPart postgres;

    Databases(PostgresPart postgres) {
        this.postgres = postgres;
    }

    /** The number that a query gives. */
    public long number(String service, String query) {
        var numbers = new ArrayList<Long>();
        each(service, query, text -> numbers.add(Long.valueOf(text)));
        return numbers.get(0);
    }

    /** Changes what no request can, such as the days that have gone by; says how many rows. */
    public int change(String service, String statement) {
        try (var connection = postgres.connect(service);
                var change = connection.createStatement()) {
            return change.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(service + ": " + statement, e);
        }
    }

    /** How many versions of records a service has written. */
    public long journalEntries(String service) {
        return number(service, "select count(*) from journal");
    }

    /** How many of them Kafka has not been told yet. */
    public long entriesToRelay(String service) {
        return number(service, """
                select count(*) from journal j, relay_position p where (j.xid, j.seq) > (p.xid, p.seq)
                """);
    }

    /** How far a service has taken in each partition, as {@code topic-partition} and the next offset. */
    Map<String, Long> consumedPositions(String service) {
        var positions = new HashMap<String, Long>();
        each(service, "select topic || '-' || topic_partition || ' ' || next_offset from consumed_position", text -> {
            int space = text.indexOf(' ');
            positions.put(text.substring(0, space), Long.valueOf(text.substring(space + 1)));
        });
        return positions;
    }

    /** All facts of the assessment, in an order of their own. */
    public List<String> facts() {
        var facts = new ArrayList<String>();
        each("assessment", "select f::text from fact f order by record_id, metric, site_code", facts::add);
        return facts;
    }

    /** Every row of every table of a service, written as text. */
    public void eachRow(String service, Consumer<String> row) {
        var tables = new ArrayList<String>();
        each(service, """
                select quote_ident(table_name) from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE'
                """, tables::add);
        tables.forEach(table -> each(service, "select t::text from " + table + " t", row));
    }

    private void each(String service, String query, Consumer<String> row) {
        try (var connection = postgres.connect(service)) {
            each(connection, query, row);
        } catch (SQLException e) {
            throw new IllegalStateException(service + ": " + query, e);
        }
    }

    private static void each(Connection connection, String query, Consumer<String> row) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    row.accept(rows.getString(1));
                }
            }
        }
    }
}
