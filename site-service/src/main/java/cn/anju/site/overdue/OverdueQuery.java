package cn.anju.site.overdue;

import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PlaceQuery;
import cn.anju.kit.security.Scope;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What is asked of a list of overdue records, the longest overdue first. */
record OverdueQuery(LocalDate on, PlaceQuery places) {
    private static final List<Function<String, ?>> KEY = List.of(LocalDate::parse, UUID::fromString);

    /** Conditions on a row {@code r} for the parameters of {@link #values}. */
    static final String CONDITIONS = """
            r.status = 'ACTIVE' and r.due_on < :on and %s
                and (:after0::date is null or (r.due_on, r.id) > (:after0::date, :after1::uuid))
            """.formatted(PlaceQuery.within("r"));

    /** @throws ProblemException 400 with every parameter that is wrong */
    static OverdueQuery read(MultivaluedMap<String, String> query, LocalDate today) {
        var parameters = PlaceQuery.parameters(query, "on");
        var asked = new OverdueQuery(parameters.date("on").orElse(today), PlaceQuery.read(parameters, KEY));
        parameters.check();
        return asked;
    }

    /** Values for {@link #CONDITIONS} and for {@code :limit}, which is one more than asked for. */
    Map<String, Object> values(Scope scope) {
        var values = places.values(scope, KEY.size());
        values.put("on", on);
        return values;
    }
}
