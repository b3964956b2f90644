package cn.anju.site.todo;

import cn.anju.kit.ledger.EnumWords;
import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.QueryParameters;
import cn.anju.site.todo.SiteTodo.Kind;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;

/** What is asked about what is to be done. */
record TodoRequest(
        List<String> siteCodes, String regionCode, List<String> kinds, LocalDate dueBy, int limit, PageCursor after) {
    static final int KEYS = 3;

    /** @throws ProblemException 400 with every parameter that is wrong */
    static TodoRequest read(MultivaluedMap<String, String> query, LocalDate today) {
        var parameters =
                new QueryParameters(query, "siteCode", "regionCode", "kind", "dueBy", "overdue", "limit", "cursor");
        var known = EnumWords.of(Kind.class);
        var kinds = parameters.all("kind");
        if (!known.containsAll(kinds)) {
            parameters.refuse("kind", "enum", String.join(", ", known));
        }
        var cursor = parameters.text("cursor");
        var after = cursor.flatMap(text -> PageCursor.parse(text, KEYS));
        if (cursor.isPresent() && after.isEmpty()) {
            parameters.refuse("cursor", "cursor");
        }
        var asked = new TodoRequest(
                parameters.all("siteCode"),
                parameters.text("regionCode").orElse(null),
                kinds,
                dueBy(parameters, today),
                parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT),
                after.orElse(null));
        parameters.check();
        return asked;
    }

    /** Whatever is overdue was due by yesterday. */
    private static LocalDate dueBy(QueryParameters parameters, LocalDate today) {
        var asked = parameters.date("dueBy");
        boolean overdue = parameters
                .oneOf("overdue", List.of("true", "false"))
                .filter("true"::equals)
                .isPresent();
        return overdue ? asked.filter(day -> day.isBefore(today)).orElse(today.minusDays(1)) : asked.orElse(null);
    }
}
