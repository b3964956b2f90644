package cn.anju.assessment.standing;

import cn.anju.assessment.scheme.Dimension;
import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.assessment.score.Cutoff;
import cn.anju.kit.period.Period;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads which sites of which quarter are asked for; whatever is wrong is refused naming it. */
@ApplicationScoped
public class StandingParameters {
    /** The parameters that choose sites. */
    public static final List<String> OF_POPULATION = List.of("regionCode", "fiveType", "sizeClass");

    private static final List<String> FIVE_TYPES = List.of(
            "THRIVING_INDUSTRY", "EMPLOYMENT_GROWTH", "LIVABLE_ECOLOGY", "COLLECTIVE_ECONOMY", "MANAGED_SERVICE");
    private static final List<String> SIZE_CLASSES =
            Arrays.stream(SizeClass.values()).map(Enum::name).toList();
    private static final String REGION_CODE = "\\d{2,12}";

    private final Schemes schemes;
    private final Clock clock;

    StandingParameters(Schemes schemes, Clock clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    /** The sites that the parameters choose, of the caller's county if they name no region. */
    public Population population(QueryParameters parameters, Scope scope) {
        var regions = parameters
                .matching("regionCode", REGION_CODE)
                .map(Set::of)
                .orElseGet(() -> Population.countiesOf(scope));
        var fiveType = parameters.oneOf("fiveType", FIVE_TYPES);
        var sizeClass = parameters.oneOf("sizeClass", SIZE_CLASSES).filter(SIZE_CLASSES::contains);
        return new Population(regions, fiveType, sizeClass.map(SizeClass::valueOf));
    }

    /** The quarter of a text as of the day that the parameters name, today if they name none. */
    public Optional<Cutoff> cutoff(QueryParameters parameters, String text) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = parameters.date("asOf").orElse(today);
        var quarter = quarter(parameters, "period", text);
        if (quarter.isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = quarter.get().start();
        if (asOf.isBefore(start)) {
            parameters.refuse("asOf", "not-before", start.toString(), start.toString());
            return Optional.empty();
        }
        return Optional.of(new Cutoff(quarter.get(), asOf));
    }

    /** A quarter that has begun and is scored. */
    public Optional<Period> quarter(QueryParameters parameters, String name, String text) {
        LocalDate today = LocalDate.now(clock);
        var quarter = Period.parse(text).filter(Period::isQuarter);
        if (quarter.isEmpty()) {
            parameters.refuse(name, "quarter");
            return Optional.empty();
        }
        if (quarter.get().start().isAfter(today) || schemes.of(quarter.get()).isEmpty()) {
            parameters.refuse(name, "range", schemes.first(), Period.quarterOf(today));
            return Optional.empty();
        }
        return quarter;
    }

    /** A dimension of the quarter's scheme, if one is named. */
    public Optional<String> dimension(QueryParameters parameters, Optional<Cutoff> cutoff) {
        return cutoff.flatMap(c -> schemes.of(c.quarter()))
                .flatMap(scheme -> parameters.oneOf(
                        "dimension",
                        scheme.dimensions().stream().map(Dimension::id).toList()));
    }
}
