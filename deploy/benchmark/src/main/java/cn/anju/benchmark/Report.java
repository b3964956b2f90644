package cn.anju.benchmark;

import cn.anju.benchmark.measure.BenchmarkException;
import cn.anju.benchmark.measure.Comparison;
import cn.anju.benchmark.measure.Round;
import cn.anju.benchmark.measure.Series;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, for people as Markdown and for programs as JSON. */
record Report(Instant at, Options options, List<Line> lines) {

    /** @param running the parts of the stack that ran meanwhile */
    record Line(Comparison comparison, List<String> running) {}

    String markdown() {
        var text = new StringBuilder();
        text.append(
                "%d rounds of %d s each, floor and product in turns, after %d s of warming up; medians (spread: lowest to"
                        .formatted(
                                options.rounds(),
                                options.length().toSeconds(),
                                options.warmUp().toSeconds()));
        text.append(" highest round as a part of the median).\n")
                .append(machine())
                .append("\n\n");
        text.append("| row | | per second | spread | p50 ms | p99 ms | product / floor | of single rounds |\n");
        text.append("|---|---|---:|---:|---:|---:|---:|---:|\n");
        for (Line line : lines) {
            var comparison = line.comparison();
            text.append(line(comparison.title(), "floor: ", comparison.floor(), "", ""));
            text.append(line(
                    "",
                    "product: ",
                    comparison.product(),
                    "**%.2f**".formatted(comparison.ratio()),
                    "%.2f to %.2f".formatted(comparison.lowestRatio(), comparison.highestRatio())));
        }
        text.append('\n');
        lines.forEach(line -> text.append("Running during \"%s\": %s.\n"
                .formatted(line.comparison().title(), String.join(", ", line.running()))));
        return text.append("Whatever sends the requests shares the processors with what it measures.")
                .toString();
    }

    void save(Path file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("at", at.toString());
        json.put("machine", machine());
        json.put("rounds", options.rounds());
        json.put("seconds", options.length().toSeconds());
        json.put("warmUpSeconds", options.warmUp().toSeconds());
        json.put("rows", lines.stream().map(Report::json).toList());
        try {
            new JsonMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), json);
        } catch (IOException e) {
            throw new BenchmarkException("The results cannot be saved in " + file, e);
        }
    }

    private static String line(String title, String side, Series series, String ratio, String ratios) {
        return String.format(
                Locale.ROOT,
                "| %s | %s%s | %,.0f | %.0f %% | %.2f | %.2f | %s | %s |%n",
                title,
                side,
                series.description(),
                series.perSecond(),
                series.spread() * 100,
                series.p50Millis(),
                series.p99Millis(),
                ratio,
                ratios);
    }

    private static Map<String, Object> json(Line line) {
        var comparison = line.comparison();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("row", comparison.row());
        json.put("title", comparison.title());
        json.put("unit", comparison.unit());
        json.put("running", line.running());
        json.put("ratio", comparison.ratio());
        json.put("lowestRatio", comparison.lowestRatio());
        json.put("highestRatio", comparison.highestRatio());
        json.put("floor", json(comparison.floor()));
        json.put("product", json(comparison.product()));
        return json;
    }

    private static Map<String, Object> json(Series series) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("description", series.description());
        json.put("perSecond", series.perSecond());
        json.put("spread", series.spread());
        json.put("p50Millis", series.p50Millis());
        json.put("p99Millis", series.p99Millis());
        json.put("rounds", series.rounds().stream().map(Report::json).toList());
        return json;
    }

    private static Map<String, Object> json(Round round) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("perSecond", round.perSecond());
        json.put("p50Millis", round.p50Millis());
        json.put("p99Millis", round.p99Millis());
        return json;
    }

    private static String machine() {
        return "%d processors, %s %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version"));
    }
}
