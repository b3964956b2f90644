package cn.anju.benchmark.nation;

import cn.anju.benchmark.Stage;
import cn.anju.benchmark.http.HttpLoad;
import cn.anju.benchmark.http.Request;
import cn.anju.benchmark.measure.BenchmarkException;
import cn.anju.benchmark.measure.Round;
import cn.anju.benchmark.measure.Statistics;
import cn.anju.benchmark.ranking.HelloProgram;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A quarter of all resettlement sites of a country: its records are taken in, scored, scored again, changed and read.
 * Runs once, on a stack of its own, as one pass takes the better part of an hour.
 */
public final class NationRun {
    private static final String QUARTER = "2022-Q1";
    private static final String RANKING = "/api/v1/assessment/rankings?period=" + QUARTER;
    private static final int PARTS = 24;
    private static final int REPEATS = 2;
    private static final int CHANGES = 30;
    private static final Duration LONGEST = Duration.ofHours(3);
    private static final int CONNECTIONS = 4;
    private static final int ARRIVALS_A_SECOND = 20;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);
    private static final Duration BETWEEN_COUNTS = Duration.ofMillis(200);
    private static final Duration TELLING = Duration.ofSeconds(20);
    private static final Duration READING = Duration.ofSeconds(10);

    private final Stage stage;
    private final Country country;
    private final Consumer<String> progress;
    private final AssessmentTables tables;
    private final Scopes scopes;
    private final AssessmentApi api;
    private final List<Figure> figures = new ArrayList<>();

    public NationRun(Stage stage, int sites, long facts, Consumer<String> progress) {
        this.stage = stage;
        this.country = new Country(sites, (int) (facts / sites));
        this.progress = progress;
        this.tables = new AssessmentTables(stage.stack().postgres());
        this.scopes = new Scopes(stage.stack().keycloak());
        this.api = new AssessmentApi(stage);
    }

    /** All figures, in the order in which they were measured. */
    public NationReport measure() {
        begin();
        try (var topics = new RecordTopics(stage.stack().kafka().bootstrapServers())) {
            stage.service("assessment").stop();
            produce(topics);
            consume(topics);
            recompute();
            change(topics);
            read("settled");
            readWhileRecordsArrive(topics);
        }
        return new NationReport(country.sites(), List.copyOf(figures));
    }

    /** The quarter is asked for first, so that it is scored while its records arrive. */
    private void begin() {
        stage.run(Set.of("assessment"));
        scopes.set(Country.provinces());
        api.get(RANKING);
    }

    private void produce(RecordTopics topics) {
        long begin = System.nanoTime();
        var sites = country.numbers()
                .mapToObj(number -> new SiteRecords(country.place(number), PARTS))
                .toList();
        for (int part = 0; part < PARTS; part++) {
            for (SiteRecords site : sites) {
                site.part(part, topics::send);
            }
            topics.flush();
            progress.accept("part %d of %d written".formatted(part + 1, PARTS));
        }
        progress.accept("%,d records written in %.0f s".formatted(topics.messages(), secondsSince(begin)));
    }

    private void consume(RecordTopics topics) {
        long records = topics.messages();
        stage.run(Set.of("assessment"));
        long already = tables.taken();
        long begin = System.nanoTime();
        await("taking in the records", () -> tables.taken() == records, () -> "%,d of %,d records"
                .formatted(tables.taken(), records));
        double taken = secondsSince(begin);
        await("scoring the sites", tables::isSettled, () -> "not yet all");
        double settled = secondsSince(begin);
        if (tables.deadLetters() > 0) {
            throw new BenchmarkException("There are dead letters: not all of these records are valid");
        }
        add(Figure.count("records", records));
        add(Figure.of("taking in, records a second", (records - already) / taken, "1/s"));
        add(Figure.of("until every site is scored", settled, "s"));
        progress.accept("the tables are vacuumed");
        tables.analyze();
        long facts = tables.facts();
        add(Figure.count("facts", facts));
        sizes(facts);
        add(Figure.of("taking in all records", taken, "s")
                .beside("insert … select of the same rows with the same indexes", tables.secondsOfCopying()));
    }

    private void sizes(long facts) {
        var sizes = tables.sizes();
        sizes.forEach((table, bytes) -> add(Figure.of("size of " + table, bytes / 1e9, "GB")));
        add(Figure.of("bytes a fact, with indexes", (double) sizes.get("fact") / facts, "B"));
    }

    private void recompute() {
        var product = new ArrayList<Double>();
        var floor = new ArrayList<Double>();
        for (int i = 0; i < REPEATS; i++) {
            floor.add(aggregation());
            long begin = System.nanoTime();
            api.post("/api/v1/assessment/commands/recompute");
            await("recomputing", tables::isSettled, () -> "recomputing");
            product.add(secondsSince(begin));
        }
        add(Figure.of("recomputing every site, quarters " + tables.quarters(), Statistics.median(product), "s")
                .beside("the same aggregation in SQL, a statement a quarter", Statistics.median(floor)));
    }

    private double aggregation() {
        return tables.quarters().stream()
                .map(Quarter::of)
                .mapToDouble(quarter -> tables.secondsOfAggregation(quarter.yearStart(), quarter.end()))
                .sum();
    }

    private void change(RecordTopics topics) {
        var millis = new ArrayList<Double>();
        for (int i = 0; i < CHANGES; i++) {
            var site = site(i * (country.sites() / CHANGES));
            String ranking =
                    RANKING + "&regionCode=" + country.county(site.place().number());
            String code = site.place().code();
            String before = api.total(ranking, code);
            long begin = System.nanoTime();
            topics.send(DamagedFacility.at(site));
            topics.flush();
            while (api.total(ranking, code).equals(before)) {
                pause(BETWEEN_LOOKS);
            }
            millis.add(secondsSince(begin) * 1000);
        }
        add(Figure.of("one record until the ranking has changed, median", Statistics.median(millis), "ms"));
        add(Figure.of("the same, the longest of " + CHANGES, Collections.max(millis), "ms"));
    }

    private void read(String when) {
        try (var hello = HelloProgram.start(stage.repository())) {
            var floor = load(hello.port(), Request.get(hello.port(), "/hello"));
            String county = country.county(0);
            reading(when, "a county", List.of(county), floor);
            reading(when, "a province", List.of(county.substring(0, 2)), floor);
            reading(when, "the nation", Country.provinces(), floor);
        }
    }

    private void reading(String when, String whose, List<String> regionCodes, Round floor) {
        scopes.set(regionCodes);
        int port = stage.service("assessment").port();
        var request = Request.get(port, RANKING, stage.token());
        load(port, request);
        var round = load(port, request);
        String what = "ranking of " + whose + ", " + when + ", ";
        add(Figure.of(what + "median", round.p50Millis(), "ms").beside("GET of a constant", floor.p50Millis()));
        add(Figure.of(what + "99 of 100 within", round.p99Millis(), "ms")
                .beside("GET of a constant", floor.p99Millis()));
    }

    private static Round load(int port, Request request) {
        return new HttpLoad(port, CONNECTIONS, 200).run(List.of(request), READING);
    }

    /** Each record changes a total, so that nothing remembered of the ranking stays right for long. */
    private void readWhileRecordsArrive(RecordTopics topics) {
        var random = new SplittableRandom(1);
        var arrivals = Arrivals.start(
                topics, () -> DamagedFacility.at(site(random.nextInt(country.sites()))), ARRIVALS_A_SECOND);
        try (arrivals) {
            read("while " + ARRIVALS_A_SECOND + " records a second arrive");
        }
    }

    private SiteRecords site(int number) {
        return new SiteRecords(country.place(number), PARTS);
    }

    private void await(String what, BooleanSupplier done, Supplier<String> state) {
        long begin = System.nanoTime();
        long told = begin;
        while (!done.getAsBoolean()) {
            if (secondsSince(begin) > LONGEST.toSeconds()) {
                throw new BenchmarkException(what + " has not ended after " + LONGEST.toMinutes() + " minutes");
            }
            if (secondsSince(told) > TELLING.toSeconds()) {
                told = System.nanoTime();
                progress.accept("%s: %s after %.0f s".formatted(what, state.get(), secondsSince(begin)));
            }
            pause(BETWEEN_COUNTS);
        }
    }

    private void add(Figure figure) {
        figures.add(figure);
        progress.accept(figure.markdown());
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("Interrupted", e);
        }
    }
}
