package cn.anju.kit.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows of annex 1 that the records of this service settle, in the order of the annex, with what is counted for each. */
@ApplicationScoped
class EvidenceCatalogue {
    private static final String FILE = "task-evidence.sql";

    private final Map<AnnexTask, List<Evidence>> rows = new LinkedHashMap<>();

    EvidenceCatalogue(AnnexTasks tasks) throws IOException {
        var files = Thread.currentThread().getContextClassLoader().getResources(FILE);
        for (var file : Collections.list(files)) {
            try (var text = file.openStream()) {
                add(tasks, EvidenceFile.read(new String(text.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
    }

    Map<AnnexTask, List<Evidence>> rows() {
        return rows;
    }

    private void add(AnnexTasks tasks, List<Evidence> evidence) {
        var byRow = evidence.stream().collect(Collectors.groupingBy(Evidence::row));
        tasks.all().stream()
                .filter(task -> byRow.containsKey(task.row()))
                .forEach(task -> rows.put(task, byRow.remove(task.row())));
        if (!byRow.isEmpty()) {
            throw new IllegalStateException("No rows of the annex: " + byRow.keySet());
        }
    }
}
