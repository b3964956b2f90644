package cn.anju.benchmark.comparison;

import cn.anju.benchmark.measure.BenchmarkException;
import cn.anju.benchmark.measure.Measurement;
import cn.anju.benchmark.measure.Round;
import cn.anju.benchmark.measure.Statistics;
import cn.anju.local.PostgresPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.LongStream;
import org.postgresql.PGConnection;

/** COPY of all rows into a temporary table, and one join that gives each row what a rule may ask of its member. */
final class CopyAndJoin implements Measurement {
    private static final String DATABASE = "monitoring";
    private static final int FETCH = 10_000;
    private static final String JOIN = """
            select s.row_number, s.cost, s.days, p.id, p.household_id, p.sex, p.birth_date, p.labour_class,
                p.relation_to_head, p.party_member, p.in_school, h.relocation, h.members, h.settled_on
            from staged s join person p on p.id_number_index = s.id_number_index
            join household h on h.id = p.household_id
            where p.status = 'ACTIVE' and p.to_date is null
            """;

    private final PostgresPart postgres;
    private final int rows;
    private final byte[] copy;

    CopyAndJoin(PostgresPart postgres, int rows, byte[] copy) {
        this.postgres = postgres;
        this.rows = rows;
        this.copy = copy;
    }

    @Override
    public String description() {
        return "COPY of the same rows into a temporary table and one SQL join, all results fetched";
    }

    @Override
    public Round run(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        var micros = LongStream.builder();
        double seconds = 0;
        int times = 0;
        try (var connection = postgres.connect(DATABASE)) {
            connection.setAutoCommit(false);
            do {
                long begin = System.nanoTime();
                run(connection);
                long took = System.nanoTime() - begin;
                micros.add(took / 1_000);
                seconds += took / 1e9;
                times++;
            } while (System.nanoTime() < end);
        } catch (SQLException | IOException e) {
            throw new BenchmarkException("The floor cannot be measured", e);
        }
        return round(micros.build().toArray(), (double) times * rows / seconds);
    }

    private void run(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "create temp table staged (row_number int, id_number_index bytea, cost numeric, days numeric)"
                            + " on commit drop");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy staged from stdin", new ByteArrayInputStream(copy));
            statement.execute("analyze staged");
            statement.setFetchSize(FETCH);
            int found = 0;
            try (var result = statement.executeQuery(JOIN)) {
                while (result.next()) {
                    found++;
                }
            }
            if (found != rows) {
                throw new BenchmarkException("Of %d rows %d were found".formatted(rows, found));
            }
            connection.commit();
        }
    }

    /** By the durations of whole files. */
    static Round round(long[] micros, double rowsPerSecond) {
        return new Round(
                rowsPerSecond, Statistics.percentile(micros, 50) / 1000.0, Statistics.percentile(micros, 99) / 1000.0);
    }
}
