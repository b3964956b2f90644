package cn.anju.assessment.detail;

import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.standing.StandingParameters;
import cn.anju.kit.period.Period;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what is asked of single sites; whatever is wrong is a 400 that names it. */
@ApplicationScoped
class DetailRequest {
    private static final int QUARTER_MONTHS = 3;
    private static final int MOST_QUARTERS = 12;
    private static final int USUAL_QUARTERS = 4;

    private final StandingParameters standing;
    private final Schemes schemes;
    private final Clock clock;

    DetailRequest(StandingParameters standing, Schemes schemes, Clock clock) {
        this.standing = standing;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** One site in a quarter. */
    record OneSite(Cutoff cutoff, String siteCode, Scope scope) {}

    /** Two sites in a quarter. */
    record TwoSites(Cutoff cutoff, String one, String other, Scope scope) {}

    /** A site over quarters. */
    record Series(String siteCode, Optional<String> indicator, List<Cutoff> cutoffs, Scope scope) {}

    OneSite site(String period, String siteCode, MultivaluedMap<String, String> query, Scope scope) {
        var parameters = new QueryParameters(query, "asOf");
        var cutoff = standing.cutoff(parameters, period);
        parameters.check();
        return new OneSite(cutoff.orElseThrow(), siteCode, scope);
    }

    TwoSites comparison(String period, MultivaluedMap<String, String> query, Scope scope) {
        var parameters = new QueryParameters(query, "asOf", "sites");
        var cutoff = standing.cutoff(parameters, period);
        var sites = List.of(parameters.required("sites").split(",", -1));
        if (parameters.text("sites").isPresent()
                && (sites.size() != 2
                        || sites.get(0).equals(sites.get(1))
                        || sites.stream().anyMatch(String::isBlank))) {
            parameters.refuse("sites", "two-sites");
        }
        parameters.check();
        return new TwoSites(cutoff.orElseThrow(), sites.get(0), sites.get(1), scope);
    }

    Series series(MultivaluedMap<String, String> query, Scope scope) {
        var parameters = new QueryParameters(query, "siteCode", "indicator", "from", "to");
        String siteCode = parameters.required("siteCode");
        var to = parameters.text("to").isPresent()
                ? standing.quarter(parameters, "to", parameters.required("to"))
                : Optional.of(Period.quarterOf(LocalDate.now(clock)));
        var from = parameters.text("from").isPresent()
                ? standing.quarter(parameters, "from", parameters.required("from"))
                : to.map(this::usualStart);
        if (from.isPresent() && to.isPresent()) {
            long months = from.get().start().until(to.get().start(), ChronoUnit.MONTHS);
            if (months < 0 || months >= (long) MOST_QUARTERS * QUARTER_MONTHS) {
                parameters.refuse("from", "quarter-range", MOST_QUARTERS, to.get());
            }
        }
        var indicator = to.flatMap(schemes::of)
                .flatMap(scheme ->
                        parameters.oneOf("indicator", scheme.indicators().keySet()));
        parameters.check();
        var cutoffs = Stream.iterate(
                        from.orElseThrow(),
                        quarter -> !quarter.start().isAfter(to.orElseThrow().start()),
                        quarter -> Period.quarterOf(quarter.end().plusDays(1)))
                .map(quarter -> new Cutoff(quarter, LocalDate.now(clock)))
                .toList();
        return new Series(siteCode, indicator, cutoffs, scope);
    }

    private Period usualStart(Period to) {
        var usual = Period.quarterOf(to.start().minusMonths((long) (USUAL_QUARTERS - 1) * QUARTER_MONTHS));
        return usual.start().isBefore(schemes.first().start()) ? schemes.first() : usual;
    }
}
