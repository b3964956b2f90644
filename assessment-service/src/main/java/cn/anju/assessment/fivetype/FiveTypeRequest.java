package cn.anju.assessment.fivetype;

import cn.anju.assessment.fivetype.checklist.FiveType;
import cn.anju.assessment.fivetype.source.FiveTypeSites;
import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.QueryParameters;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * What was asked for.
 *
 * @param on the day whose records count
 */
record FiveTypeRequest(LocalDate on, FiveTypeSites.Asked sites) {
    private static final String REGION = "\\d{2,12}";

    /** @throws cn.anju.kit.problem.ProblemException 400 with every parameter that is wrong */
    static FiveTypeRequest page(MultivaluedMap<String, String> query, LocalDate today) {
        var parameters = new QueryParameters(query, "type", "siteCode", "regionCode", "on", "limit", "cursor");
        int limit = parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT);
        String after = parameters
                .text("cursor")
                .map(text -> PageCursor.parse(text, 1)
                        .map(cursor -> cursor.key().get(0))
                        .orElseGet(() -> {
                            parameters.refuse("cursor", "cursor");
                            return "";
                        }))
                .orElse("");
        return read(parameters, after, limit, today);
    }

    /** The same for all sites at once. */
    static FiveTypeRequest all(MultivaluedMap<String, String> query, LocalDate today) {
        return read(new QueryParameters(query, "type", "siteCode", "regionCode", "on"), "", Integer.MAX_VALUE, today);
    }

    private static FiveTypeRequest read(QueryParameters parameters, String after, int limit, LocalDate today) {
        var asked = new FiveTypeRequest(
                parameters.date("on").orElse(today),
                new FiveTypeSites.Asked(
                        type(parameters),
                        parameters.text("siteCode"),
                        parameters.matching("regionCode", REGION),
                        after,
                        limit));
        parameters.check();
        return asked;
    }

    /** The type asked for, if any. */
    static Optional<FiveType> type(QueryParameters parameters) {
        var words = Arrays.stream(FiveType.values()).map(Enum::name).toList();
        return parameters.oneOf("type", words).filter(words::contains).map(FiveType::valueOf);
    }

    /** With one site more, which tells whether there is another page. */
    FiveTypeSites.Asked oneMore() {
        return new FiveTypeSites.Asked(
                sites.type(), sites.siteCode(), sites.regionCode(), sites.after(), sites.limit() + 1);
    }
}
