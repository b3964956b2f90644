package cn.anju.benchmark.nation;

import cn.anju.benchmark.measure.BenchmarkException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What was measured of the whole country, for people as Markdown and for programs as JSON. */
public record NationReport(int sites, List<Figure> figures) {

    public String markdown() {
        return figures.stream()
                .map(Figure::markdown)
                .collect(Collectors.joining(
                        "\n",
                        "%,d sites\n\n| what | measured | unit | floor | measured / floor |%n|---|---:|---|---|---:|%n"
                                .formatted(sites),
                        "\n"));
    }

    public void save(Path file) {
        try {
            new JsonMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), this);
        } catch (IOException e) {
            throw new BenchmarkException("The results cannot be saved in " + file, e);
        }
    }
}
