package cn.anju.county.monitoring;

import cn.anju.county.book.RecordBook;
import cn.anju.county.seed.Seed;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The data that ten bureaus submit every month, and example rules by which they are compared (clause 4, task R07). */
public final class ComparisonSources {
    private static final String RESOURCE = "/cn/anju/county/reference/comparison-sources.ndjson";
    private static final JsonMapper JSON = new JsonMapper();

    private final Seed seed;
    private final RecordBook book;

    public ComparisonSources(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    public void enter() {
        for (String line : lines()) {
            Map<String, Object> source = read(line);
            String bureau = (String) source.get("bureau");
            var draft = book.draft("monitoring/comparison-sources", bureau);
            source.forEach(draft::with);
            draft.enter(LocalDate.parse((String) source.get("from")), seed.chance("comparison-sources", bureau));
        }
    }

    private static List<String> lines() {
        var stream = Objects.requireNonNull(ComparisonSources.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private static Map<String, Object> read(String line) {
        try {
            return JSON.readValue(line, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }
}
