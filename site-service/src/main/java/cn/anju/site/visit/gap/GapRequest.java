package cn.anju.site.visit.gap;

import cn.anju.kit.period.Period;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PlaceQuery;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is asked about visits.
 *
 * @param on the day until which visits count, in the month or before it
 * @param behind only sites with too few, or only the others; null for all
 */
record GapRequest(Period month, LocalDate on, PlaceQuery places, Boolean behind) {
    static final List<Function<String, ?>> KEY = List.of(Integer::valueOf, String::valueOf);

    /** @throws ProblemException 400 with every parameter that is wrong */
    static GapRequest read(MultivaluedMap<String, String> query, LocalDate today) {
        var parameters = PlaceQuery.parameters(query, "month", "on", "behind");
        var on = parameters.date("on").orElse(today);
        var asked = parameters.text("month");
        var month = asked.isEmpty()
                ? Optional.of(Period.containing(on, Period.Kind.MONTH))
                : asked.flatMap(Period::parse).filter(period -> period.kind() == Period.Kind.MONTH);
        if (month.isEmpty()) {
            parameters.refuse("month", "month");
        }
        var request = new GapRequest(
                month.orElse(null),
                month.filter(m -> on.isAfter(m.end())).map(Period::end).orElse(on),
                PlaceQuery.read(parameters, KEY),
                parameters
                        .oneOf("behind", List.of("true", "false"))
                        .map(Boolean::valueOf)
                        .orElse(null));
        parameters.check();
        return request;
    }
}
