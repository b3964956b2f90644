package cn.anju.assessment.task;

import cn.anju.kit.Bilingual;
import cn.anju.kit.task.AnnexTask;
import cn.anju.kit.task.AnnexTasks;
import cn.anju.kit.task.Timing;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The 39 rows of annex 1 in its order, then the clauses 8, 9, 14 and 24 of the plan, which have no row and no deadline. */
@ApplicationScoped
public class TrackedTasks {
    private static final String CLAUSES = "正文任务";

    private final List<TrackedTask> tasks;

    TrackedTasks(AnnexTasks annex) {
        Map<String, List<String>> services = read("settled-by.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("row"), row -> list(row.getField("services"))));
        tasks = Stream.concat(
                        annex.all().stream().map(task -> row(task, services.getOrDefault(task.row(), List.of()))),
                        read("clauses.csv").stream().map(TrackedTasks::clause))
                .toList();
    }

    public List<TrackedTask> all() {
        return tasks;
    }

    public Optional<TrackedTask> find(String row) {
        return tasks.stream().filter(task -> task.row().equals(row)).findFirst();
    }

    private static TrackedTask row(AnnexTask task, List<String> services) {
        return new TrackedTask(
                task.row(), task.printedNo(), task.category(), task.label(), task.lead(), task.timing(), services);
    }

    private static TrackedTask clause(NamedCsvRecord clause) {
        return new TrackedTask(
                clause.getField("key"),
                clause.getField("clause"),
                CLAUSES,
                new Bilingual(clause.getField("label_zh"), clause.getField("label_en")),
                list(clause.getField("lead")),
                new Timing.Ongoing(),
                List.of());
    }

    private static List<String> list(String field) {
        return Arrays.stream(field.split(";", -1))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<NamedCsvRecord> read(String file) {
        var stream = Objects.requireNonNull(TrackedTasks.class.getResourceAsStream(file), file);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
