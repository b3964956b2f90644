package cn.anju.employment.zero;

import cn.anju.employment.DayCursor;
import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.QueryParameters;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;

/**
 * What is asked about households without work.
 *
 * @param since only those without work since this day or longer; null for all
 */
record ZeroEmploymentRequest(
        LocalDate on, List<String> siteCodes, String regionCode, LocalDate since, int limit, DayCursor after) {

    /** @throws ProblemException 400 with every parameter that is wrong */
    static ZeroEmploymentRequest read(MultivaluedMap<String, String> query, LocalDate today) {
        var parameters = new QueryParameters(query, "on", "siteCode", "regionCode", "minDays", "limit", "cursor");
        var on = parameters.date("on").orElse(today);
        int least = parameters.number("minDays", 0, 36_500, 0);
        var asked = new ZeroEmploymentRequest(
                on,
                parameters.all("siteCode"),
                parameters.text("regionCode").orElse(null),
                least == 0 ? null : on.minusDays(least),
                parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT),
                DayCursor.read(parameters).orElse(null));
        parameters.check();
        return asked;
    }
}
