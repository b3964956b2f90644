package cn.anju.kit.todo;

import cn.anju.kit.ledger.EnumWords;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PlaceQuery;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Scope;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is asked about what is to be done.
 *
 * @param kinds only of these kinds; of all if there are none
 * @param dueBy last day of what is asked for; null for any
 */
public record TodoQuery(PlaceQuery places, List<String> kinds, LocalDate dueBy) {
    /** SQL for whether rows of {@code x} are of the kinds and deadlines that are asked for. */
    public static final String ASKED = """
            (:kinds::text[] is null or x.kind = any (:kinds)) and (:dueBy::date is null or x.due_on <= :dueBy)
            """;

    /** The parameters, by name: those of a list's own, and those that all share. */
    public static QueryParameters parameters(MultivaluedMap<String, String> query, String... own) {
        var names = new String[own.length + 3];
        System.arraycopy(own, 0, names, 0, own.length);
        names[own.length] = "kind";
        names[own.length + 1] = "dueBy";
        names[own.length + 2] = "overdue";
        return PlaceQuery.parameters(query, names);
    }

    /**
     * @param key how the values of the sort key are read from a cursor
     * @throws ProblemException 400 with every parameter that is wrong
     */
    public static TodoQuery read(
            QueryParameters parameters,
            Class<? extends Enum<?>> kinds,
            List<Function<String, ?>> key,
            LocalDate today) {
        var known = EnumWords.of(kinds);
        var asked = parameters.all("kind");
        if (!known.containsAll(asked)) {
            parameters.refuse("kind", "enum", String.join(", ", known));
        }
        var result = new TodoQuery(PlaceQuery.read(parameters, key), asked, dueBy(parameters, today));
        parameters.check();
        return result;
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

    /** The parameters of a query for it: those of {@link PlaceQuery#values}, and of {@link #ASKED}. */
    public Map<String, Object> values(Scope scope, int keys) {
        var values = places.values(scope, keys);
        values.put("kinds", kinds.isEmpty() ? null : kinds.toArray(String[]::new));
        values.put("dueBy", dueBy);
        return values;
    }
}
