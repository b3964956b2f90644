package cn.anju.industry.series;

import cn.anju.kit.ledger.EnumWords;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PlaceQuery;
import cn.anju.kit.query.QueryParameters;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which months are asked for, of which measures and places.
 *
 * @param byRegion by townships instead of sites
 */
record SeriesRequest(List<YearMonth> months, List<SeriesMeasure> measures, boolean byRegion, PlaceQuery places) {
    private static final int MOST_MONTHS = 36;
    private static final String SITE = "site";
    private static final String REGION = "region";

    /** @throws ProblemException 400 with every parameter that is wrong */
    static SeriesRequest read(MultivaluedMap<String, String> query) {
        var parameters = new QueryParameters(query, "measure", "from", "to", "by", "siteCode", "regionCode");
        var from = month(parameters, "from");
        var to = month(parameters, "to");
        if (from != null && to != null) {
            long months = from.until(to, ChronoUnit.MONTHS) + 1;
            if (months < 1 || months > MOST_MONTHS) {
                parameters.refuse("to", "month-range", from, from.plusMonths(MOST_MONTHS - 1L));
            }
        }
        var words = parameters.all("measure");
        var known = EnumWords.of(SeriesMeasure.class);
        if (!known.containsAll(words)) {
            parameters.refuse("measure", "enum", String.join(", ", known));
        }
        var by = parameters.oneOf("by", List.of(SITE, REGION)).orElse(SITE);
        parameters.check();
        var measures = Stream.of(SeriesMeasure.values())
                .filter(measure -> words.isEmpty() || words.contains(measure.name()))
                .toList();
        var places = new PlaceQuery(
                parameters.all("siteCode"), parameters.text("regionCode").orElse(null), 1, List.of());
        return new SeriesRequest(
                Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                        .toList(),
                measures,
                by.equals(REGION),
                places);
    }

    String by() {
        return byRegion ? REGION : SITE;
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
