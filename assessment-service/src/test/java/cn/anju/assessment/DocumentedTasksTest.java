package cn.anju.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.assessment.fivetype.checklist.Checklists;
import cn.anju.assessment.fivetype.checklist.Criterion;
import cn.anju.assessment.fivetype.checklist.FiveType;
import cn.anju.assessment.fivetype.checklist.SettledBy;
import cn.anju.assessment.task.TrackedTask;
import cn.anju.assessment.task.TrackedTasks;
import cn.anju.kit.testing.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/tasks.md} says what settles each task and each criterion as the services have it; a new one is left in target. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DocumentedTasksTest {
    private static final Path ROOT = Path.of("..");
    private static final List<String> SERVICES = List.of("assessment", "employment", "industry", "monitoring", "site");
    private static final Pattern EVIDENCE =
            Pattern.compile("(?m)^--- (R\\d\\d)\\n(?:-- (?!counted).*\\n)*-- counted: .*\\| (.*)$");
    private static final Pattern RECORDS =
            Pattern.compile("(?:record_type|metric) (?:= |in \\()('[a-z_.-]+'(?:, '[a-z_.-]+')*)");

    @Inject
    TrackedTasks tasks;

    @Inject
    Checklists checklists;

    @Test
    void isWhatTheServicesHave() throws IOException {
        String now = head() + tasks() + criteria();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/tasks.md"), now);
        assertThat(ROOT.resolve("docs/tasks.md")).hasContent(now);
    }

    @Test
    void everyTaskIsCountedByTheServicesThatAreSaidToSettleItAndByNoOther() throws IOException {
        var said = new TreeMap<String, TreeSet<String>>();
        tasks.all().stream()
                .filter(task -> !task.services().isEmpty())
                .forEach(task -> said.put(task.row(), new TreeSet<>(task.services())));
        var counted = new TreeMap<String, TreeSet<String>>();
        evidence().forEach((service, rows) -> rows.keySet()
                .forEach(row ->
                        counted.computeIfAbsent(row, key -> new TreeSet<>()).add(service)));
        assertThat(counted).isEqualTo(said);
    }

    private static String head() {
        return """
                # What settles each task and each criterion

                Made from the services; `DocumentedTasksTest` compares it and leaves a new one in `assessment-service/target`. Where
                **a person** is needed, no ledger can tell. Records are named by service and record, such as `site.facility`; names
                without a service are metrics of the scheme of 2022. The same by `GET /api/v1/assessment/tasks` and
                `…/five-types/criteria`; what each service counts at which place, by `GET /api/v1/<workstream>/task-evidence`.

                """;
    }

    private String tasks() throws IOException {
        var lines = new ArrayList<>(List.of("## The 39 rows of annex 1, and the clauses that have none", ""));
        lines.addAll(List.of("| row | task | led by | settled by |", "|---|---|---|---|"));
        var evidence = evidence();
        tasks.all()
                .forEach(task -> lines.add("| %s | %s %s | %s | %s |"
                        .formatted(
                                task.row(),
                                task.label().zh(),
                                task.label().en(),
                                String.join(", ", task.lead()),
                                settles(task, evidence))));
        return String.join("\n", lines) + "\n\n";
    }

    private static String settles(TrackedTask task, Map<String, Map<String, List<String>>> evidence) {
        if (task.services().isEmpty()) {
            return "**a person**: a report of the lead bureau that the county accepts (`task-reports`)";
        }
        return task.services().stream()
                .map(service -> "`%s`: %s"
                        .formatted(
                                service, String.join("; ", evidence.get(service).get(task.row()))))
                .collect(Collectors.joining("; "));
    }

    private String criteria() {
        var lines = new ArrayList<>(List.of("## The criteria of the five types", ""));
        lines.addAll(List.of("| type | criterion | needed | settled by |", "|---|---|---|---|"));
        Arrays.stream(FiveType.values())
                .flatMap(type -> checklists.of(type).stream())
                .forEach(criterion -> lines.add("| %s | %s %s | %s | %s |"
                        .formatted(
                                criterion.type(),
                                criterion.label().zh(),
                                criterion.label().en(),
                                needed(criterion),
                                settles(criterion))));
        return String.join("\n", lines) + "\n";
    }

    private static String needed(Criterion criterion) {
        if (criterion.query().isEmpty()) {
            return "a finding";
        }
        String most = criterion.most().map(bound -> " to " + bound).orElse("");
        String number = criterion.all() ? "all of them" : criterion.least() + most;
        return number + (criterion.yearly() ? " in the year" : "");
    }

    private static String settles(Criterion criterion) {
        String inspector = "**a person**: the inspector";
        if (criterion.settledBy() == SettledBy.FINDING) {
            return inspector;
        }
        String records = RECORDS.matcher(criterion.query().orElseThrow())
                .results()
                .flatMap(found -> Stream.of(found.group(1).replace("'", "").split(", ")))
                .distinct()
                .map(record -> "`" + record + "`")
                .collect(Collectors.joining(", "));
        return criterion.settledBy() == SettledBy.EITHER ? records + ", or " + inspector : records;
    }

    /** What each service counts, in English, by service and row. */
    private static Map<String, Map<String, List<String>>> evidence() throws IOException {
        Map<String, Map<String, List<String>>> evidence = new HashMap<>();
        for (String service : SERVICES) {
            String text = Files.readString(ROOT.resolve(service + "-service/src/main/resources/task-evidence.sql"));
            Map<String, List<String>> rows = new TreeMap<>();
            EVIDENCE.matcher(text).results().forEach(found -> rows.computeIfAbsent(
                            found.group(1), row -> new ArrayList<>())
                    .add(found.group(2).strip()));
            evidence.put(service, rows);
        }
        return evidence;
    }
}
