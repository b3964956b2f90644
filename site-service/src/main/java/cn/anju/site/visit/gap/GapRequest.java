package cn.anju.site.visit.gap;

import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.period.Period;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.QueryParameters;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is asked about visits.
 *
 * @param on the day until which visits count, in the month or before it
 * @param behind only sites with too few, or only the others; null for all
 */
record GapRequest(
        Period month,
        LocalDate on,
        List<String> siteCodes,
        String regionCode,
        Boolean behind,
        int limit,
        PageCursor after) {
    private static final int KEYS = 2;

    /** @throws ProblemException 400 with every parameter that is wrong */
    static GapRequest read(MultivaluedMap<String, String> query, LocalDate today) {
        var parameters =
                new QueryParameters(query, "month", "on", "siteCode", "regionCode", "behind", "limit", "cursor");
        var on = parameters.date("on").orElse(today);
        var asked = parameters.text("month");
        var month = asked.isEmpty()
                ? Optional.of(Period.containing(on, Period.Kind.MONTH))
                : asked.flatMap(Period::parse).filter(period -> period.kind() == Period.Kind.MONTH);
        if (month.isEmpty()) {
            parameters.refuse("month", "month");
        }
        var cursor = parameters.text("cursor");
        var after = cursor.flatMap(text -> PageCursor.parse(text, KEYS))
                .filter(key -> key.key().get(0).matches("\\d{1,9}"));
        if (cursor.isPresent() && after.isEmpty()) {
            parameters.refuse("cursor", "cursor");
        }
        var request = new GapRequest(
                month.orElse(null),
                month.filter(m -> on.isAfter(m.end())).map(Period::end).orElse(on),
                parameters.all("siteCode"),
                parameters.text("regionCode").orElse(null),
                parameters
                        .oneOf("behind", List.of("true", "false"))
                        .map(Boolean::valueOf)
                        .orElse(null),
                parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT),
                after.orElse(null));
        parameters.check();
        return request;
    }
}
