package cn.anju.assessment.task.evidence;

import cn.anju.assessment.task.Occasion;
import cn.anju.assessment.task.TrackedTask;
import cn.anju.assessment.task.service.Answer;
import cn.anju.assessment.task.service.Neighbours;
import cn.anju.assessment.task.service.Query;
import cn.anju.kit.Bilingual;
import cn.anju.kit.security.Scope;
import cn.anju.kit.task.EvidenceFinder;
import cn.anju.kit.task.TaskEvidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Asks all services at once what their records say of tasks, on every day that matters, and puts the answers together. */
@ApplicationScoped
public class EvidenceGatherer {
    private static final String OWN = "assessment";

    private final Neighbours neighbours;
    private final EvidenceFinder own;

    EvidenceGatherer(Neighbours neighbours, EvidenceFinder own) {
        this.neighbours = neighbours;
        this.own = own;
    }

    /** Whose records, and where. */
    public record Whose(String token, Scope scope, List<String> siteCodes, String regionCode) {
        public Whose {
            siteCodes = List.copyOf(siteCodes);
        }
    }

    private record Question(LocalDate on, String workstream) {}

    /** For each occasion what the services know of it. */
    public Map<Occasion, Gathered> gather(Collection<Occasion> occasions, Whose whose) {
        var answers = answers(occasions, whose);
        Map<Occasion, Gathered> gathered = new HashMap<>();
        occasions.forEach(occasion -> gathered.put(occasion, gathered(occasion, answers)));
        return gathered;
    }

    private Map<Question, Answer<TaskEvidence>> answers(Collection<Occasion> occasions, Whose whose) {
        var days = new TreeSet<>(occasions.stream().map(Occasion::lookedAt).toList());
        Map<Question, CompletableFuture<Answer<TaskEvidence>>> asked = new HashMap<>();
        for (LocalDate day : days) {
            String query = new Query()
                    .with("on", day)
                    .withAll("siteCode", whose.siteCodes())
                    .with("regionCode", whose.regionCode())
                    .toString();
            services(occasions, day)
                    .forEach(workstream -> asked.put(
                            new Question(day, workstream),
                            neighbours.ask(workstream, "task-evidence?" + query, whose.token(), TaskEvidence.class)));
        }
        Map<Question, Answer<TaskEvidence>> answers = new HashMap<>();
        days.forEach(day -> answers.put(
                new Question(day, OWN),
                new Answer<>(OWN, own.find(day, whose.siteCodes(), whose.regionCode(), whose.scope()), null)));
        asked.forEach((question, answer) -> answers.put(question, answer.join()));
        return answers;
    }

    private static Stream<String> services(Collection<Occasion> occasions, LocalDate day) {
        return occasions.stream()
                .filter(occasion -> occasion.lookedAt().equals(day))
                .flatMap(occasion -> occasion.task().services().stream())
                .filter(Neighbours.ALL::contains)
                .distinct();
    }

    private static Gathered gathered(Occasion occasion, Map<Question, Answer<TaskEvidence>> answers) {
        var task = occasion.task();
        List<TaskEvidence.Part> parts = new ArrayList<>();
        Bilingual missing = null;
        for (String workstream : asked(task)) {
            var answer = answers.get(new Question(occasion.lookedAt(), workstream));
            if (answer.isThere()) {
                answer.body().items().stream()
                        .filter(row -> row.row().equals(task.row()))
                        .forEach(row -> parts.addAll(row.parts()));
            } else {
                missing = named(answer);
            }
        }
        return new Gathered(parts, missing);
    }

    private static Stream<String> withOwn(TrackedTask task) {
        return Stream.concat(task.services().stream(), Stream.of(OWN)).distinct();
    }

    private static List<String> asked(TrackedTask task) {
        return withOwn(task).toList();
    }

    private static Bilingual named(Answer<?> answer) {
        return new Bilingual(
                answer.workstream() + "：" + answer.failure().zh(),
                answer.workstream() + ": " + answer.failure().en());
    }
}
