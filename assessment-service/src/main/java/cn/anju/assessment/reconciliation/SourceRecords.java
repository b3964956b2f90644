package cn.anju.assessment.reconciliation;

import cn.anju.assessment.reconciliation.Counted.Place;
import cn.anju.assessment.task.service.Answer;
import cn.anju.assessment.task.service.Neighbours;
import cn.anju.assessment.task.service.Query;
import cn.anju.kit.count.RecordCounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the services say that they have on record. */
@ApplicationScoped
class SourceRecords {
    private final Neighbours neighbours;

    SourceRecords(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /**
     * Asks services at the same time.
     *
     * @param types of the records that each of them is asked for
     * @return their answers by workstream
     */
    Map<String, Answer<RecordCounts>> ask(
            Map<String, List<String>> types, String siteCode, String regionCode, String token) {
        var questions = types.entrySet().stream()
                .map(service -> neighbours.ask(
                        service.getKey(),
                        "record-counts?"
                                + new Query()
                                        .withAll("recordType", service.getValue())
                                        .with("siteCode", siteCode)
                                        .with("regionCode", regionCode),
                        token,
                        RecordCounts.class))
                .toList();
        Map<String, Answer<RecordCounts>> answers = new TreeMap<>();
        questions.forEach(question -> {
            var answer = question.join();
            answers.put(answer.workstream(), answer);
        });
        return answers;
    }

    static Map<Place, Counted> counts(Answer<RecordCounts> answer) {
        return answer.body().items().stream().collect(Collectors.toMap(Counted::place, Counted::of));
    }
}
