package cn.anju.employment.post.budget;

import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.period.Period;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.QueryParameters;
import jakarta.ws.rs.core.MultivaluedMap;

/**
 * What was asked for.
 *
 * @param after place after which the page begins; null for the first page
 */
public record PostBudgetRequest(Period year, String siteCode, String regionCode, String after, int limit) {

    /** @throws ProblemException 400 with every parameter that is wrong */
    public static PostBudgetRequest read(MultivaluedMap<String, String> query) {
        var parameters = new QueryParameters(query, "year", "siteCode", "regionCode", "limit", "cursor");
        var year = Period.parse(parameters.required("year"))
                .filter(period -> period.kind() == Period.Kind.YEAR)
                .orElse(null);
        if (year == null && parameters.text("year").isPresent()) {
            parameters.refuse("year", "year");
        }
        var cursor = parameters.text("cursor").flatMap(text -> PageCursor.parse(text, 1));
        if (cursor.isEmpty() && parameters.text("cursor").isPresent()) {
            parameters.refuse("cursor", "cursor");
        }
        var request = new PostBudgetRequest(
                year,
                parameters.text("siteCode").orElse(null),
                parameters.text("regionCode").orElse(null),
                cursor.map(known -> known.key().get(0)).orElse(null),
                parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT));
        parameters.check();
        return request;
    }
}
