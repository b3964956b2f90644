package cn.anju.employment.statistics;

import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.QueryParameters;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which months are asked for, of which places, and how they are grouped. */
record StatisticsRequest(List<YearMonth> months, Grouping by, List<String> siteCodes, String regionCode) {
    private static final int MOST_MONTHS = 36;

    /** @throws ProblemException 400 with every parameter that is wrong */
    static StatisticsRequest read(MultivaluedMap<String, String> query, LocalDate today) {
        var parameters = new QueryParameters(query, "from", "to", "by", "siteCode", "regionCode");
        var now = YearMonth.from(today);
        var from = month(parameters, "from");
        var to = month(parameters, "to");
        if (from != null && to != null) {
            long months = from.until(to, ChronoUnit.MONTHS) + 1;
            if (months < 1 || to.isAfter(now)) {
                parameters.refuse("to", "month-range", from, now);
            } else if (months > MOST_MONTHS) {
                parameters.refuse("from", "too-many-months", MOST_MONTHS);
            }
        }
        var by = parameters
                .oneOf(
                        "by",
                        Stream.of(Grouping.values())
                                .map(StatisticsRequest::word)
                                .toList())
                .orElse(word(Grouping.SITE));
        parameters.check();
        return new StatisticsRequest(
                Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                        .toList(),
                Grouping.valueOf(by.toUpperCase(Locale.ROOT)),
                parameters.all("siteCode"),
                parameters.text("regionCode").orElse(null));
    }

    static String word(Grouping grouping) {
        return grouping.name().toLowerCase(Locale.ROOT);
    }

    private static YearMonth month(QueryParameters parameters, String name) {
        String text = parameters.required(name);
        try {
            return text.isEmpty() ? null : YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            parameters.refuse(name, "month");
            return null;
        }
    }
}
