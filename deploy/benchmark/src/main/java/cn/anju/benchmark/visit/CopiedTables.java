package cn.anju.benchmark.visit;

import cn.anju.benchmark.measure.BenchmarkException;
import cn.anju.benchmark.measure.Measurement;
import cn.anju.benchmark.measure.Round;
import cn.anju.local.PostgresPart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.LongStream;
import org.postgresql.PGConnection;

/**
 * The rows that an import has written, copied into empty tables with the same indexes and checks: COPY of the rows and of
 * their journal, and one commit.
 */
final class CopiedTables implements Measurement {
    private static final String DATABASE = "site";
    private static final String JOURNAL = "record_type, record_id, version, status, actor, at, payload, sealed";

    private final PostgresPart postgres;
    private final int rows;
    private final byte[] visits;
    private final byte[] entries;

    private CopiedTables(PostgresPart postgres, int rows, byte[] visits, byte[] entries) {
        this.postgres = postgres;
        this.rows = rows;
        this.visits = visits;
        this.entries = entries;
    }

    /** With the rows that were written last. */
    static CopiedTables create(PostgresPart postgres, int rows) throws SQLException {
        try (var connection = postgres.connect(DATABASE);
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists benchmark_copies cascade");
            statement.execute("create schema benchmark_copies");
            statement.execute("create table benchmark_copies.leader_visit (like public.leader_visit including all)");
            statement.execute("create table benchmark_copies.journal (like public.journal including all)");
            return new CopiedTables(
                    postgres,
                    rows,
                    read(connection, "select * from leader_visit order by recorded_at desc limit " + rows),
                    read(
                            connection,
                            "select " + JOURNAL + " from journal where record_type = 'site.leader-visit'"
                                    + " order by xid desc, seq desc limit " + rows));
        }
    }

    private static byte[] read(Connection connection, String query) throws SQLException {
        var bytes = new ByteArrayOutputStream();
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (" + query + ") to stdout", bytes);
        } catch (IOException e) {
            throw new BenchmarkException("Rows cannot be read", e);
        }
        return bytes.toByteArray();
    }

    @Override
    public String description() {
        return "COPY of the same rows into copies of both tables, 1 connection, 1 commit";
    }

    @Override
    public Round run(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        var micros = LongStream.builder();
        double seconds = 0;
        int files = 0;
        try (var connection = postgres.connect(DATABASE)) {
            connection.setAutoCommit(false);
            do {
                truncate(connection);
                long begin = System.nanoTime();
                write(connection, "leader_visit", visits);
                write(connection, "journal (" + JOURNAL + ")", entries);
                connection.commit();
                long took = System.nanoTime() - begin;
                micros.add(took / 1_000);
                seconds += took / 1e9;
                files++;
            } while (System.nanoTime() < end);
        } catch (SQLException | IOException e) {
            throw new BenchmarkException("The database refused rows", e);
        }
        return Imports.round(micros.build().toArray(), files * rows / seconds);
    }

    private static void truncate(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("truncate benchmark_copies.leader_visit, benchmark_copies.journal");
            connection.commit();
        }
    }

    private static void write(Connection connection, String table, byte[] rows) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy benchmark_copies." + table + " from stdin", new ByteArrayInputStream(rows));
    }

    void drop() {
        try (var connection = postgres.connect(DATABASE);
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists benchmark_copies cascade");
        } catch (SQLException e) {
            throw new BenchmarkException("The tables of the floor cannot be dropped", e);
        }
    }
}
