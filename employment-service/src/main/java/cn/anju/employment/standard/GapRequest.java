package cn.anju.employment.standard;

import cn.anju.employment.DayCursor;
import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.QueryParameters;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;

/**
 * What is asked about the service standard.
 *
 * @param complete only those whom nothing is missing, or only the others; null for all
 * @param after of a list of labourers, what the page begins after; null for the first page
 * @param afterPlace the same of a list of places
 */
record GapRequest(
        LocalDate on,
        List<String> siteCodes,
        String regionCode,
        Boolean complete,
        int limit,
        DayCursor after,
        String afterPlace) {

    /** @throws ProblemException 400 with every parameter that is wrong */
    static GapRequest ofLabourers(MultivaluedMap<String, String> query, LocalDate today) {
        var parameters = new QueryParameters(query, "on", "siteCode", "regionCode", "complete", "limit", "cursor");
        return read(parameters, DayCursor.read(parameters).orElse(null), null, today);
    }

    /** @throws ProblemException 400 with every parameter that is wrong */
    static GapRequest ofPlaces(MultivaluedMap<String, String> query, LocalDate today) {
        var parameters = new QueryParameters(query, "on", "siteCode", "regionCode", "limit", "cursor");
        var cursor = parameters.text("cursor");
        var after = cursor.flatMap(text -> PageCursor.parse(text, 1));
        if (cursor.isPresent() && after.isEmpty()) {
            parameters.refuse("cursor", "cursor");
        }
        return read(parameters, null, after.map(place -> place.key().get(0)).orElse(null), today);
    }

    private static GapRequest read(QueryParameters parameters, DayCursor after, String afterPlace, LocalDate today) {
        var asked = new GapRequest(
                parameters.date("on").orElse(today),
                parameters.all("siteCode"),
                parameters.text("regionCode").orElse(null),
                parameters
                        .oneOf("complete", List.of("true", "false"))
                        .map(Boolean::valueOf)
                        .orElse(null),
                parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT),
                after,
                afterPlace);
        parameters.check();
        return asked;
    }
}
