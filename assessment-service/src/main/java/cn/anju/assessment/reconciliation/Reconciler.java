package cn.anju.assessment.reconciliation;

import cn.anju.assessment.reconciliation.Counted.Place;
import cn.anju.assessment.reconciliation.Reconciliation.Lag;
import cn.anju.assessment.reconciliation.Reconciliation.Row;
import cn.anju.assessment.reconciliation.Reconciliation.RowState;
import cn.anju.assessment.reconciliation.Reconciliation.Silent;
import cn.anju.assessment.reconciliation.Reconciliation.Summary;
import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.assessment.site.AssessedSites;
import cn.anju.assessment.task.service.Answer;
import cn.anju.assessment.topic.Topics;
import cn.anju.kit.count.RecordCounts;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what services have with what was taken in of it. A difference is one for good only if nothing is on its way: the
 * service has told everything, all of it was taken in, and it says the same when it is asked once more.
 */
@ApplicationScoped
class Reconciler {
    private static final String SITE_LEADER = "site.site-leader";

    private final SourceRecords source;
    private final OwnRecords own;
    private final TopicLags lags;
    private final Schemes schemes;

    Reconciler(SourceRecords source, OwnRecords own, TopicLags lags, Schemes schemes) {
        this.source = source;
        this.own = own;
        this.lags = lags;
        this.schemes = schemes;
    }

    /**
     * What is asked for.
     *
     * @param recordTypes of these ledgers; of all that count if there are none
     * @param after key of the row before the page; null for the first page
     */
    record Asked(
            List<String> recordTypes, String siteCode, String regionCode, boolean differing, int limit, Place after) {}

    /** The ledgers that a scheme counts, with the sites and who leads them. */
    Collection<String> known() {
        var types = schemes.metrics().values().stream()
                .map(metric -> metric.record().name())
                .collect(Collectors.toCollection(TreeSet::new));
        types.addAll(Set.of(AssessedSites.RECORD, SITE_LEADER));
        return types;
    }

    /** @throws cn.anju.kit.problem.ProblemException 503 if it takes too long */
    Reconciliation reconcile(Asked asked, Scope scope, String token) {
        Map<String, List<String>> types = (asked.recordTypes().isEmpty() ? known() : asked.recordTypes())
                .stream().collect(Collectors.groupingBy(Reconciler::workstream, TreeMap::new, Collectors.toList()));
        var answers = source.ask(types, asked.siteCode(), asked.regionCode(), token);
        var lagging = lags.of(
                types.keySet().stream().map(Reconciler::topic).toList(),
                answers.entrySet().stream()
                        .filter(answer -> answer.getValue().isThere())
                        .collect(Collectors.toMap(
                                answer -> topic(answer.getKey()),
                                answer -> answer.getValue().body().untold())));
        var taken = own.count(
                types.values().stream().flatMap(List::stream).toList(), asked.siteCode(), asked.regionCode(), scope);
        var rows = rows(answers, taken, lagging);
        confirm(rows, types, asked, token);
        return shown(rows, asked, summary(rows, answers, lagging));
    }

    private Map<Place, Row> rows(
            Map<String, Answer<RecordCounts>> answers, Map<Place, Counted> taken, Map<String, Lag> lagging) {
        Map<Place, Counted> told = new HashMap<>();
        answers.values().stream().filter(Answer::isThere).forEach(answer -> told.putAll(SourceRecords.counts(answer)));
        var swallowed = own.swallowed();
        Map<Place, Row> rows = new TreeMap<>();
        Stream.concat(told.keySet().stream(), taken.keySet().stream()).forEach(place -> {
            boolean answered = answers.get(place.workstream()).isThere();
            var there = answered ? told.getOrDefault(place, Counted.NONE) : null;
            var here = taken.getOrDefault(place, Counted.NONE);
            rows.put(
                    place,
                    new Row(
                            place.recordType(),
                            there == null || there.ledger() == null ? here.ledger() : there.ledger(),
                            place.siteCode(),
                            there == null ? null : there.records(),
                            there == null ? null : there.versions(),
                            here.records(),
                            here.versions(),
                            there == null ? null : here.records() - there.records(),
                            state(there, here, lagging.get(topic(place.workstream()))),
                            swallowed.getOrDefault(place, List.of())));
        });
        return rows;
    }

    private static RowState state(Counted there, Counted here, Lag lag) {
        if (there == null) {
            return RowState.UNKNOWN;
        }
        if (here.isSameAs(there)) {
            return RowState.EQUAL;
        }
        return lag.behind() > 0 || lag.untold() > 0 ? RowState.BEHIND : RowState.DIFFERENT;
    }

    /** A service that says otherwise now, or nothing, has changed while it was asked. */
    private void confirm(Map<Place, Row> rows, Map<String, List<String>> types, Asked asked, String token) {
        var doubtful = rows.entrySet().stream()
                .filter(row -> row.getValue().state() == RowState.DIFFERENT)
                .map(Map.Entry::getKey)
                .toList();
        if (doubtful.isEmpty()) {
            return;
        }
        var again = new TreeMap<>(types);
        again.keySet().retainAll(doubtful.stream().map(Place::workstream).collect(Collectors.toSet()));
        var answers = source.ask(again, asked.siteCode(), asked.regionCode(), token);
        doubtful.forEach(place -> {
            var answer = answers.get(place.workstream());
            var now = answer.isThere() ? SourceRecords.counts(answer).getOrDefault(place, Counted.NONE) : null;
            rows.computeIfPresent(place, (key, row) -> row.isOf(now) ? row : row.behind());
        });
    }

    private Summary summary(Map<Place, Row> rows, Map<String, Answer<RecordCounts>> answers, Map<String, Lag> lagging) {
        Map<RowState, Long> states =
                rows.values().stream().collect(Collectors.groupingBy(Row::state, Collectors.counting()));
        return new Summary(
                states.getOrDefault(RowState.EQUAL, 0L),
                states.getOrDefault(RowState.BEHIND, 0L),
                states.getOrDefault(RowState.DIFFERENT, 0L),
                states.getOrDefault(RowState.UNKNOWN, 0L),
                List.copyOf(lagging.values()),
                answers.values().stream()
                        .filter(answer -> !answer.isThere())
                        .map(answer -> new Silent(answer.workstream(), answer.failure()))
                        .toList(),
                own.deadLetters());
    }

    private static Reconciliation shown(Map<Place, Row> rows, Asked asked, Summary summary) {
        var page = rows.entrySet().stream()
                .filter(row -> asked.after() == null || row.getKey().compareTo(asked.after()) > 0)
                .map(Map.Entry::getValue)
                .filter(row -> !asked.differing() || row.state() != RowState.EQUAL)
                .limit(asked.limit() + 1L)
                .toList();
        boolean more = page.size() > asked.limit();
        var items = more ? page.subList(0, asked.limit()) : page;
        var last = items.isEmpty() ? null : items.get(items.size() - 1);
        return new Reconciliation(
                summary,
                items,
                more ? PageCursor.after(last.recordType(), last.siteCode()).toString() : null);
    }

    private static String workstream(String recordType) {
        return recordType.substring(0, recordType.indexOf('.'));
    }

    private static String topic(String workstream) {
        return Topics.of(workstream + ".");
    }
}
