package cn.anju.site.gap;

import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.QueryParameters;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;

/**
 * What is asked about something that sites lack.
 *
 * @param words kinds of it that are asked for; all if there are none
 * @param after what the page begins after; null for the first page
 */
public record GapRequest(
        LocalDate on, List<String> siteCodes, String regionCode, List<String> words, int limit, PageCursor after) {
    private static final int KEYS = 2;

    /** @throws cn.anju.kit.problem.ProblemException 400 with every parameter that is wrong */
    public static GapRequest read(MultivaluedMap<String, String> query, LocalDate today) {
        return read(new QueryParameters(query, "on", "siteCode", "regionCode", "limit", "cursor"), List.of(), today);
    }

    /**
     * @param name parameter that asks for some kinds only
     * @param known the kinds there are
     * @throws cn.anju.kit.problem.ProblemException 400 with every parameter that is wrong
     */
    public static GapRequest read(
            MultivaluedMap<String, String> query, String name, List<String> known, LocalDate today) {
        var parameters = new QueryParameters(query, "on", "siteCode", "regionCode", name, "limit", "cursor");
        var words = parameters.all(name);
        if (!known.containsAll(words)) {
            parameters.refuse(name, "enum", String.join(", ", known));
        }
        return read(parameters, words, today);
    }

    private static GapRequest read(QueryParameters parameters, List<String> words, LocalDate today) {
        var cursor = parameters.text("cursor");
        var after = cursor.flatMap(text -> PageCursor.parse(text, KEYS));
        if (cursor.isPresent() && after.isEmpty()) {
            parameters.refuse("cursor", "cursor");
        }
        var asked = new GapRequest(
                parameters.date("on").orElse(today),
                parameters.all("siteCode"),
                parameters.text("regionCode").orElse(null),
                words,
                parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT),
                after.orElse(null));
        parameters.check();
        return asked;
    }
}
