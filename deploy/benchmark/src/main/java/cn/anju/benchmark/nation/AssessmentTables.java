package cn.anju.benchmark.nation;

import cn.anju.benchmark.measure.BenchmarkException;
import cn.anju.local.PostgresPart;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the assessment service has in its database, and the same work done by the database alone. */
final class AssessmentTables {
    private static final String DATABASE = "assessment";
    private static final List<String> LARGE = List.of("fact", "consumed_record", "score", "site");

    /** What the scheme asks of the facts of a quarter: how many, how many different subjects, which sum. */
    private static final String AGGREGATION = """
            select count(*) from (
                select site_code, metric, count(*), count(distinct subject), sum(value) from fact
                where from_on <= date '%2$s' and (from_on >= date '%1$s' or to_on is null or to_on > date '%1$s')
                group by site_code, metric) as values
            """;

    private final PostgresPart postgres;

    AssessmentTables(PostgresPart postgres) {
        this.postgres = postgres;
    }

    /** Messages that were taken in. */
    long taken() {
        return number("select coalesce(sum(next_offset), 0) from consumed_position");
    }

    long facts() {
        return number("select count(*) from fact");
    }

    /** Messages that could not be taken in. */
    long deadLetters() {
        return number("select count(*) from dead_letter");
    }

    boolean isSettled() {
        return number("select count(*) from (select from dirty_site limit 1) as marked") == 0;
    }

    List<String> quarters() {
        return texts("select period from tracked_period order by period");
    }

    /** Seconds of the aggregation of a quarter, that is of the year until its end. */
    double secondsOfAggregation(LocalDate firstDay, LocalDate lastDay) {
        return secondsOf(AGGREGATION.formatted(firstDay, lastDay));
    }

    /** Seconds of writing all facts into a table with the same indexes, and as many rows of what was taken in. */
    double secondsOfCopying() {
        run("drop schema if exists benchmark cascade");
        run("create schema benchmark");
        run("create table benchmark.fact (like fact including all)");
        run("create table benchmark.consumed_record (like consumed_record including all)");
        double seconds = secondsOf("insert into benchmark.fact select * from fact")
                + secondsOf("insert into benchmark.consumed_record select * from consumed_record");
        run("drop schema benchmark cascade");
        return seconds;
    }

    void analyze() {
        run("vacuum analyze");
    }

    /** Bytes of the large tables with their indexes, and of the database. */
    Map<String, Long> sizes() {
        Map<String, Long> sizes = new LinkedHashMap<>();
        LARGE.forEach(table -> sizes.put(table, number("select pg_total_relation_size('" + table + "')")));
        sizes.put("all", number("select pg_database_size('" + DATABASE + "')"));
        return sizes;
    }

    private double secondsOf(String sql) {
        long begin = System.nanoTime();
        run(sql);
        return (System.nanoTime() - begin) / 1e9;
    }

    private void run(String sql) {
        with(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    private long number(String sql) {
        return with(connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private List<String> texts(String sql) {
        return with(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                var texts = new ArrayList<String>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            }
        });
    }

    private <T> T with(Work<T> work) {
        try (var connection = postgres.connect(DATABASE)) {
            return work.run(connection);
        } catch (SQLException e) {
            throw new BenchmarkException("The database of the assessment service does not answer as it should", e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T run(Connection connection) throws SQLException;
    }
}
