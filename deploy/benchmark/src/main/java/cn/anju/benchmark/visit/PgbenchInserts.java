package cn.anju.benchmark.visit;

import cn.anju.benchmark.measure.BenchmarkException;
import cn.anju.benchmark.measure.Measurement;
import cn.anju.benchmark.measure.Round;
import cn.anju.local.PostgresPart;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The inserts and their commit by PostgreSQL's own load generator, with prepared statements. */
final class PgbenchInserts implements Measurement {
    private static final Pattern THROUGHPUT = Pattern.compile("tps = ([\\d.]+) \\(without initial connection time\\)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: [1-9]");
    private static final int MICROS_COLUMN = 2;

    private final PostgresPart postgres;
    private final ScratchTables tables;

    PgbenchInserts(PostgresPart postgres, ScratchTables tables) {
        this.postgres = postgres;
        this.tables = tables;
    }

    /** Whether it is on the PATH. */
    static boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "pgbench")));
    }

    @Override
    public String description() {
        return "pgbench: the same 2 inserts, 1 commit, " + VisitRow.CLIENTS + " clients";
    }

    @Override
    public Round run(Duration duration) {
        try {
            Path directory = Files.createTempDirectory("anju-pgbench");
            try {
                return run(duration, directory);
            } finally {
                delete(directory);
            }
        } catch (IOException e) {
            throw new BenchmarkException("pgbench cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("Interrupted", e);
        }
    }

    private Round run(Duration duration, Path directory) throws IOException, InterruptedException {
        Path script = directory.resolve("visit.sql");
        Files.writeString(script, "begin;\n" + String.join(";\n", tables.inserts()) + ";\ncommit;\n");
        String clients = Integer.toString(VisitRow.CLIENTS);
        var builder = new ProcessBuilder(
                        "pgbench",
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--file=" + script,
                        "--client=" + clients,
                        "--jobs=2",
                        "--time=" + duration.toSeconds(),
                        "--log",
                        "--log-prefix=" + directory.resolve("log"),
                        "--host=127.0.0.1",
                        "--port=" + postgres.port(),
                        "--username=" + tables.database(),
                        tables.database())
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", postgres.password(tables.database()));
        var process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var throughput = THROUGHPUT.matcher(output);
        if (process.waitFor() != 0 || FAILED.matcher(output).find() || !throughput.find()) {
            throw new BenchmarkException("pgbench failed: " + output);
        }
        long[] micros = latencies(directory);
        return Round.of(micros, micros.length / Double.parseDouble(throughput.group(1)));
    }

    private static long[] latencies(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            List<Path> logs = files.filter(file -> file.getFileName().toString().startsWith("log"))
                    .toList();
            return logs.stream()
                    .flatMap(PgbenchInserts::lines)
                    .mapToLong(line -> Long.parseLong(line.split(" ", -1)[MICROS_COLUMN]))
                    .toArray();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new BenchmarkException("The log of pgbench cannot be read", e);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
