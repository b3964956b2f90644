package cn.anju.monitoring.revisit;

import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.period.Period;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.QueryParameters;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/**
 * What was asked for.
 *
 * @param after group after which the page begins; null for the first page
 */
record DueRevisitsRequest(
        Period month, boolean byCadre, List<String> siteCodes, String regionCode, String after, int limit) {
    private static final String PLACE = "place";
    private static final String CADRE = "cadre";

    static DueRevisitsRequest read(MultivaluedMap<String, String> query) {
        var parameters = new QueryParameters(query, "month", "by", "siteCode", "regionCode", "limit", "cursor");
        var month = Period.parse(parameters.required("month"))
                .filter(period -> period.kind() == Period.Kind.MONTH)
                .orElse(null);
        if (month == null && parameters.text("month").isPresent()) {
            parameters.refuse("month", "month");
        }
        var cursor = parameters.text("cursor").flatMap(text -> PageCursor.parse(text, 1));
        if (cursor.isEmpty() && parameters.text("cursor").isPresent()) {
            parameters.refuse("cursor", "cursor");
        }
        var request = new DueRevisitsRequest(
                month,
                parameters
                        .oneOf("by", List.of(PLACE, CADRE))
                        .filter(CADRE::equals)
                        .isPresent(),
                parameters.all("siteCode"),
                parameters.text("regionCode").orElse(null),
                cursor.map(known -> known.key().get(0)).orElse(null),
                parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT));
        parameters.check();
        return request;
    }
}
