package cn.anju.assessment.simulation;

import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.standing.Population;
import cn.anju.kit.period.Period;
import cn.anju.kit.problem.InvalidRecord;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.security.Scope;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads which quarter and which sites are to be tried; the changes of the scheme are read by {@link SimulatedScheme}. */
@ApplicationScoped
class SimulationRequest {
    private static final Set<String> TEXTS = Set.of("period", "asOf", "regionCode", "scheme");
    private static final Set<String> LISTS =
            Set.of("indicators", "withoutIndicators", "grades", "vetoes", "withoutSites");
    private static final String REGION_CODE = "\\d{2,12}";

    private final Schemes schemes;
    private final Clock clock;

    SimulationRequest(Schemes schemes, Clock clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    /**
     * What is to be tried.
     *
     * @param scheme id of the scheme to begin with; empty for the quarter's own
     */
    record Asked(Cutoff cutoff, Population population, Optional<String> scheme, Set<String> withoutSites) {}

    /** @throws InvalidRecord with everything that is wrong */
    Asked read(JsonNode body, Scope scope) {
        var violations = new ArrayList<Violation>();
        if (!body.isObject()) {
            throw new InvalidRecord(List.of(Violation.unreadable("", "试算", "object")));
        }
        body.properties().forEach(field -> checkShape(field.getKey(), field.getValue(), violations));
        var cutoff = cutoff(body, violations);
        var region = text(body, "regionCode");
        region.filter(code -> !code.matches(REGION_CODE))
                .ifPresent(code -> violations.add(Violation.of("regionCode", "区划代码", "pattern", REGION_CODE)));
        if (!violations.isEmpty()) {
            throw new InvalidRecord(violations);
        }
        var withoutSites = new HashSet<String>();
        body.path("withoutSites").forEach(code -> withoutSites.add(code.asText()));
        return new Asked(
                cutoff.orElseThrow(),
                new Population(
                        region.map(Set::of).orElseGet(() -> Population.countiesOf(scope)),
                        Optional.empty(),
                        Optional.empty()),
                text(body, "scheme"),
                withoutSites);
    }

    private static void checkShape(String name, JsonNode value, List<Violation> violations) {
        if (TEXTS.contains(name)) {
            if (!value.isTextual() && !value.isNull()) {
                violations.add(Violation.unreadable("/" + name, name, "text"));
            }
        } else if (LISTS.contains(name)) {
            if (!value.isArray()) {
                violations.add(Violation.unreadable("/" + name, name, "array"));
            }
        } else if (!name.equals("adjustmentLimit")) {
            violations.add(Violation.unreadable("/" + name, name, "unknown-field"));
        }
    }

    private Optional<Cutoff> cutoff(JsonNode body, List<Violation> violations) {
        LocalDate today = LocalDate.now(clock);
        var period = text(body, "period");
        if (period.isEmpty()) {
            violations.add(Violation.of("period", "季度", "required"));
            return Optional.empty();
        }
        var quarter = period.flatMap(Period::parse).filter(Period::isQuarter);
        if (quarter.isEmpty()) {
            violations.add(Violation.unreadable("/period", "季度", "quarter"));
            return Optional.empty();
        }
        if (quarter.get().start().isAfter(today) || schemes.of(quarter.get()).isEmpty()) {
            violations.add(Violation.of("period", "季度", "range", schemes.first(), Period.quarterOf(today)));
            return Optional.empty();
        }
        try {
            LocalDate asOf = text(body, "asOf").map(LocalDate::parse).orElse(today);
            if (quarter.get().hasBegunBy(asOf)) {
                return Optional.of(new Cutoff(quarter.get(), asOf));
            }
            String start = quarter.get().start().toString();
            violations.add(Violation.of("asOf", "截止日期", "not-before", start, start));
        } catch (DateTimeException e) {
            violations.add(Violation.unreadable("/asOf", "截止日期", "date"));
        }
        return Optional.empty();
    }

    private static Optional<String> text(JsonNode body, String field) {
        return body.path(field).isTextual() ? Optional.of(body.path(field).asText()) : Optional.empty();
    }
}
