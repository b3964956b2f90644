package cn.anju.kit.webhook;

import cn.anju.kit.journal.JournalPosition;
import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.problem.Violation;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is asked of the log of deliveries.
 *
 * @param before entries before this position
 * @param accepted only those that were accepted at last, or were not; null for all
 */
record DeliveryQuery(int limit, JournalPosition before, Boolean accepted) {
    private static final JournalPosition END = new JournalPosition("999999999999999999", 0);
    private static final Map<String, Boolean> OUTCOMES = Map.of("ACCEPTED", true, "NOT_ACCEPTED", false);

    /** @throws ProblemException 400 with every parameter that is wrong */
    static DeliveryQuery read(MultivaluedMap<String, String> parameters) {
        requireKnown(parameters, "limit", "cursor", "outcome");
        var violations = new ArrayList<Violation>();
        String limit = parameters.getFirst("limit");
        if (limit != null && (!limit.matches("\\d{1,3}") || !isInRange(Integer.parseInt(limit)))) {
            violations.add(Violation.parameter("limit", "range", 1, ListQuery.MOST));
        }
        String cursor = parameters.getFirst("cursor");
        var before = cursor == null ? END : JournalPosition.parse(cursor).orElse(null);
        if (before == null) {
            violations.add(Violation.parameter("cursor", "cursor"));
        }
        String outcome = parameters.getFirst("outcome");
        if (outcome != null && !OUTCOMES.containsKey(outcome)) {
            violations.add(Violation.parameter("outcome", "enum", "ACCEPTED, NOT_ACCEPTED"));
        }
        if (!violations.isEmpty()) {
            throw ProblemException.badParameter(violations.toArray(Violation[]::new));
        }
        return new DeliveryQuery(
                limit == null ? ListQuery.DEFAULT_LIMIT : Integer.parseInt(limit),
                before,
                outcome == null ? null : OUTCOMES.get(outcome));
    }

    private static boolean isInRange(int limit) {
        return limit >= 1 && limit <= ListQuery.MOST;
    }

    static void requireKnown(MultivaluedMap<String, String> parameters, String... known) {
        var unknown = parameters.keySet().stream()
                .filter(name -> !List.of(known).contains(name))
                .map(name -> Violation.parameter(name, "unknown-parameter", String.join(", ", known)))
                .toArray(Violation[]::new);
        if (unknown.length > 0) {
            throw ProblemException.badParameter(unknown);
        }
    }
}
