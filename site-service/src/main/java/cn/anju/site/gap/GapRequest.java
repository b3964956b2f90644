package cn.anju.site.gap;

import cn.anju.kit.query.PlaceQuery;
import cn.anju.kit.query.QueryParameters;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What is asked about something that sites lack.
 *
 * @param words kinds of it that are asked for; all if there are none
 */
public record GapRequest(LocalDate on, PlaceQuery places, List<String> words) {
    static final List<Function<String, ?>> KEY = List.of(String::valueOf, String::valueOf);

    /** @throws cn.anju.kit.problem.ProblemException 400 with every parameter that is wrong */
    public static GapRequest read(MultivaluedMap<String, String> query, LocalDate today) {
        return read(PlaceQuery.parameters(query, "on"), List.of(), today);
    }

    /**
     * @param name parameter that asks for some kinds only
     * @param known the kinds there are
     * @throws cn.anju.kit.problem.ProblemException 400 with every parameter that is wrong
     */
    public static GapRequest read(
            MultivaluedMap<String, String> query, String name, List<String> known, LocalDate today) {
        var parameters = PlaceQuery.parameters(query, "on", name);
        var words = parameters.all(name);
        if (!known.containsAll(words)) {
            parameters.refuse(name, "enum", String.join(", ", known));
        }
        return read(parameters, words, today);
    }

    private static GapRequest read(QueryParameters parameters, List<String> words, LocalDate today) {
        var asked = new GapRequest(parameters.date("on").orElse(today), PlaceQuery.read(parameters, KEY), words);
        parameters.check();
        return asked;
    }
}
