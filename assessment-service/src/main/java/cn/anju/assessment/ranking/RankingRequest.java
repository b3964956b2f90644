package cn.anju.assessment.ranking;

import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.score.Cutoff;
import cn.anju.kit.period.Period;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what is asked of a ranking; whatever is wrong is a 400 that names it. */
@ApplicationScoped
class RankingRequest {
    private static final List<String> FIVE_TYPES = List.of(
            "THRIVING_INDUSTRY", "EMPLOYMENT_GROWTH", "LIVABLE_ECOLOGY", "COLLECTIVE_ECONOMY", "MANAGED_SERVICE");
    private static final List<String> SIZE_CLASSES =
            Arrays.stream(SizeClass.values()).map(Enum::name).toList();
    private static final String REGION_CODE = "\\d{2,12}";

    private final Scheme scheme;
    private final Clock clock;

    RankingRequest(Scheme scheme, Clock clock) {
        this.scheme = scheme;
        this.clock = clock;
    }

    Rankings.Question ranking(MultivaluedMap<String, String> query, Scope scope) {
        var parameters = new QueryParameters(query, "period", "asOf", "regionCode", "fiveType", "sizeClass");
        var cutoff = cutoff(parameters, parameters.required("period"));
        var regions = parameters
                .matching("regionCode", REGION_CODE)
                .map(Set::of)
                .orElseGet(() -> Population.countiesOf(scope));
        var fiveType = parameters.oneOf("fiveType", FIVE_TYPES);
        var sizeClass = parameters.oneOf("sizeClass", SIZE_CLASSES);
        parameters.check();
        return new Rankings.Question(
                cutoff.orElseThrow(), new Population(regions, fiveType, sizeClass.map(SizeClass::valueOf)), scope);
    }

    Rankings.Question site(String period, MultivaluedMap<String, String> query, Scope scope) {
        var parameters = new QueryParameters(query, "asOf");
        var cutoff = cutoff(parameters, period);
        parameters.check();
        var county = new Population(Population.countiesOf(scope), Optional.empty(), Optional.empty());
        return new Rankings.Question(cutoff.orElseThrow(), county, scope);
    }

    private Optional<Cutoff> cutoff(QueryParameters parameters, String text) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = parameters.date("asOf").orElse(today);
        var quarter = Period.parse(text).filter(Period::isQuarter);
        if (quarter.isEmpty()) {
            parameters.refuse("period", "quarter");
            return Optional.empty();
        }
        LocalDate start = quarter.get().start();
        if (start.isAfter(today) || !scheme.isInForceOn(start)) {
            parameters.refuse("period", "range", Period.quarterOf(scheme.validFrom()), Period.quarterOf(today));
            return Optional.empty();
        }
        if (asOf.isBefore(start)) {
            parameters.refuse("asOf", "not-before", start.toString(), start.toString());
            return Optional.empty();
        }
        return Optional.of(new Cutoff(quarter.get(), asOf));
    }
}
