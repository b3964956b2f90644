package cn.anju.benchmark;

import cn.anju.benchmark.comparison.ComparisonRow;
import cn.anju.benchmark.measure.BenchmarkException;
import cn.anju.benchmark.measure.Comparison;
import cn.anju.benchmark.measure.Row;
import cn.anju.benchmark.nation.NationRun;
import cn.anju.benchmark.ranking.RankingRow;
import cn.anju.benchmark.visit.ImportRow;
import cn.anju.benchmark.visit.VisitRow;
import cn.anju.local.Ports;
import cn.anju.local.StackException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures row by row and reports. Arguments: the repository, the home of a stack of its own, then {@link Options}. */
public final class Benchmark {
    private static final int MISUSE = 2;
    private static final String NATION = "nation";

    private final Options options;
    private final Stage stage;

    private Benchmark(Options options, Stage stage) {
        this.options = options;
        this.stage = stage;
    }

    public static void main(String[] arguments) {
        Path repository = Path.of(arguments[0]);
        if (List.of(arguments).contains("--help")) {
            System.out.print(Options.USAGE);
            return;
        }
        try {
            var options = Options.parse(Arrays.asList(arguments).subList(2, arguments.length));
            System.exit(run(repository, Path.of(arguments[1]), options));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(Options.USAGE);
            System.exit(MISUSE);
        }
    }

    private static int run(Path repository, Path ownHome, Options options) {
        try (var stage = options.home() == null
                ? Stage.own(repository, ownHome, Benchmark::tell)
                : Stage.running(repository, options.home(), Ports.fromEnvironment(System.getenv()))) {
            Runtime.getRuntime().addShutdownHook(new Thread(stage::close));
            if (NATION.equals(options.only())) {
                measureNation(repository, options, stage);
                return 0;
            }
            var report = new Report(Instant.now(), options, new Benchmark(options, stage).measure());
            report.save(repository.resolve("deploy/benchmark/target/results.json"));
            System.out.printf("%n%s%n", report.markdown());
            return 0;
        } catch (BenchmarkException | StackException e) {
            System.err.println("FAILED: " + e.getMessage());
            return 1;
        }
    }

    private static void measureNation(Path repository, Options options, Stage stage) {
        var report = new NationRun(stage, options.sites(), options.facts(), news -> tell(NATION, news)).measure();
        report.save(repository.resolve("deploy/benchmark/target/nation.json"));
        System.out.printf("%n%s%n", report.markdown());
    }

    /** Those that need more services come first, so that none of them has the records of another to catch up with. */
    private List<Row> rows() {
        var county = new CountyData(stage);
        List<Row> rows = List.of(
                new RankingRow(stage, county),
                new ComparisonRow(stage, county, options.people()),
                new VisitRow(stage, county),
                new ImportRow(stage, county));
        var chosen = rows.stream()
                .filter(row -> options.only() == null || row.name().equals(options.only()))
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("There is no row " + options.only());
        }
        return chosen;
    }

    private List<Report.Line> measure() {
        List<Report.Line> lines = new ArrayList<>();
        for (Row row : rows()) {
            try (row) {
                tell(row.name(), "preparing");
                row.prepare();
                var running = stage.running();
                tell(row.name(), "running meanwhile: " + String.join(", ", running));
                lines.add(new Report.Line(
                        Comparison.of(
                                row,
                                options.rounds(),
                                options.warmUp(),
                                options.length(),
                                news -> tell(row.name(), news)),
                        running));
            }
        }
        return lines;
    }

    private static void tell(String part, String news) {
        System.out.printf("  %-12s %s%n", part, news);
    }
}
