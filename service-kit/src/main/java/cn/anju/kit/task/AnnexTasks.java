package cn.anju.kit.task;

import cn.anju.kit.Bilingual;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All rows of annex 1, in its order. */
@ApplicationScoped
public class AnnexTasks {
    private static final String FILE = "tasks-2022.csv";

    private final List<AnnexTask> tasks = read();

    public List<AnnexTask> all() {
        return tasks;
    }

    public Optional<AnnexTask> find(String row) {
        return tasks.stream().filter(task -> task.row().equals(row)).findFirst();
    }

    private static List<AnnexTask> read() {
        var stream = Objects.requireNonNull(AnnexTasks.class.getResourceAsStream(FILE), FILE);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().map(AnnexTasks::task).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static AnnexTask task(NamedCsvRecord row) {
        String number = row.getField("printed_no");
        return new AnnexTask(
                row.getField("row"),
                number.isEmpty() ? null : number,
                row.getField("category_zh"),
                new Bilingual(row.getField("label_zh"), row.getField("label_en")),
                List.of(row.getField("lead").split(";", -1)),
                Timing.of(row.getField("cadence"), row.getField("due")));
    }
}
