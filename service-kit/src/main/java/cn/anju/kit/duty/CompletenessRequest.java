package cn.anju.kit.duty;

import cn.anju.kit.ledger.EnumWords;
import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.period.Period;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.QueryParameters;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;

/** What is asked about the completeness of a ledger. */
record CompletenessRequest(
        Period period,
        List<String> siteCodes,
        String regionCode,
        List<String> states,
        int limit,
        String after,
        boolean total) {

    /** @throws ProblemException 400 with every parameter that is wrong */
    static CompletenessRequest read(MultivaluedMap<String, String> query, Cadence cadence) {
        var parameters =
                new QueryParameters(query, "period", "siteCode", "regionCode", "state", "limit", "cursor", "include");
        var period = period(parameters, cadence);
        var asked = new CompletenessRequest(
                period.orElse(null),
                parameters.all("siteCode"),
                parameters.text("regionCode").orElse(null),
                states(parameters),
                parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT),
                cursor(parameters),
                parameters.oneOf("include", List.of("total")).isPresent());
        parameters.check();
        return asked;
    }

    private static Optional<Period> period(QueryParameters parameters, Cadence cadence) {
        var shortest = cadence.rhythm().shortest();
        var text = parameters.required("period");
        var period = Period.parse(text);
        if (period.isEmpty() && !text.isEmpty()) {
            parameters.refuse("period", "period");
        }
        period.filter(p -> p.kind().months() < shortest.months())
                .ifPresent(
                        p -> parameters.refuse("period", "period-too-short", Period.containing(p.start(), shortest)));
        return period;
    }

    private static List<String> states(QueryParameters parameters) {
        var known = EnumWords.of(DutyState.class);
        var states = parameters.all("state");
        if (!known.containsAll(states)) {
            parameters.refuse("state", "enum", String.join(", ", known));
        }
        return states;
    }

    private static String cursor(QueryParameters parameters) {
        var text = parameters.text("cursor");
        var cursor = text.flatMap(t -> PageCursor.parse(t, 1));
        if (text.isPresent() && cursor.isEmpty()) {
            parameters.refuse("cursor", "cursor");
        }
        return cursor.map(c -> c.key().get(0)).orElse(null);
    }
}
