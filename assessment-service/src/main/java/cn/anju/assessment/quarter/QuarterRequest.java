package cn.anju.assessment.quarter;

import cn.anju.assessment.quarter.scheme.QuarterSchemes;
import cn.anju.kit.period.Period;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads which quarter of which county is meant; whatever is wrong is a 400 that names it. */
@ApplicationScoped
public class QuarterRequest {
    /** What the parameter with the county is for. */
    public static final String MEANT = "the county; needed where the scope of the token has several";

    private static final String REGION = "regionCode";
    private static final String COUNTY = "\\d{6}";
    private static final int COUNTY_DIGITS = 6;

    private final QuarterSchemes schemes;
    private final Clock clock;

    QuarterRequest(QuarterSchemes schemes, Clock clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    /**
     * A quarter of a county, with the other parameters still to be read.
     *
     * @param quarter empty if it is none, which {@link QueryParameters#check()} tells
     */
    public record Asked(Optional<Period> quarter, String county, QueryParameters parameters) {
        public Period period() {
            return quarter.orElseThrow();
        }
    }

    /** @param known other parameters that the address has */
    public Asked read(String period, MultivaluedMap<String, String> query, Scope scope, String... known) {
        var parameters = parameters(query, known);
        LocalDate today = LocalDate.now(clock);
        var quarter = Period.parse(period).filter(Period::isQuarter);
        if (quarter.isEmpty()) {
            parameters.refuse("period", "quarter");
        } else if (quarter.get().start().isAfter(today)
                || schemes.find(quarter.get()).isEmpty()) {
            parameters.refuse("period", "range", schemes.first(), Period.quarterOf(today));
        }
        return new Asked(quarter, county(parameters, scope), parameters);
    }

    /** @throws ProblemException 404 for a county outside the scope */
    String county(MultivaluedMap<String, String> query, Scope scope) {
        var parameters = parameters(query);
        String county = county(parameters, scope);
        parameters.check();
        return county;
    }

    private static QueryParameters parameters(MultivaluedMap<String, String> query, String... known) {
        return new QueryParameters(
                query, Stream.concat(Stream.of(REGION), Stream.of(known)).toArray(String[]::new));
    }

    private static String county(QueryParameters parameters, Scope scope) {
        var asked = parameters.matching(REGION, COUNTY);
        if (asked.isPresent()) {
            if (asked.get().matches(COUNTY) && !touches(scope, asked.get())) {
                throw ProblemException.notFound();
            }
            return asked.get();
        }
        var own = countiesOf(scope);
        if (own.size() != 1) {
            parameters.refuse(REGION, "required");
            return "";
        }
        return own.iterator().next();
    }

    private static boolean touches(Scope scope, String county) {
        return scope.covers(null, county) || countiesOf(scope).contains(county);
    }

    private static Set<String> countiesOf(Scope scope) {
        return Stream.concat(scope.regionPrefixes().stream(), scope.siteCodes().stream())
                .filter(code -> code.length() >= COUNTY_DIGITS)
                .map(code -> code.substring(0, COUNTY_DIGITS))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
