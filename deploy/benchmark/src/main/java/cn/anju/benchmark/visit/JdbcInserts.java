package cn.anju.benchmark.visit;

import cn.anju.benchmark.measure.BenchmarkException;
import cn.anju.benchmark.measure.Measurement;
import cn.anju.benchmark.measure.Round;
import cn.anju.local.PostgresPart;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/** The inserts and their commit by a loop over JDBC, where pgbench is not installed. */
final class JdbcInserts implements Measurement {
    private final PostgresPart postgres;
    private final ScratchTables tables;

    JdbcInserts(PostgresPart postgres, ScratchTables tables) {
        this.postgres = postgres;
        this.tables = tables;
    }

    @Override
    public String description() {
        return "JDBC (no pgbench on the PATH): the same 2 inserts, 1 commit, " + VisitRow.CLIENTS + " threads";
    }

    @Override
    public Round run(Duration duration) {
        var pool = Executors.newFixedThreadPool(VisitRow.CLIENTS);
        try {
            long end = System.nanoTime() + duration.toNanos();
            Callable<LongStream> client = () -> insertUntil(end);
            List<Callable<LongStream>> clients = new ArrayList<>();
            for (int i = 0; i < VisitRow.CLIENTS; i++) {
                clients.add(client);
            }
            var all = LongStream.empty();
            for (var micros : pool.invokeAll(clients)) {
                all = LongStream.concat(all, micros.get());
            }
            return Round.of(all.toArray(), duration.toMillis() / 1000.0);
        } catch (ExecutionException e) {
            throw new BenchmarkException("The database refused an insert", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("Interrupted", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private LongStream insertUntil(long end) throws SQLException {
        var micros = LongStream.builder();
        try (var connection = postgres.connect(tables.database());
                var visit = connection.prepareStatement(tables.inserts().get(0));
                var entry = connection.prepareStatement(tables.inserts().get(1))) {
            connection.setAutoCommit(false);
            for (long begin = System.nanoTime(); begin < end; ) {
                insert(connection, visit, entry);
                long now = System.nanoTime();
                micros.add((now - begin) / 1000);
                begin = now;
            }
        }
        return micros.build();
    }

    private static void insert(Connection connection, PreparedStatement visit, PreparedStatement entry)
            throws SQLException {
        visit.executeUpdate();
        entry.executeUpdate();
        connection.commit();
    }
}
