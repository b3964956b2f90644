package cn.anju.assessment.simulation;

import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.scheme.reading.InvalidSchemeException;
import cn.anju.assessment.scheme.version.SchemeStore;
import cn.anju.assessment.scheme.version.SchemeVersion;
import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.assessment.score.Ranking;
import cn.anju.assessment.scoring.ExplainedScore;
import cn.anju.assessment.scoring.FactScoring;
import cn.anju.assessment.simulation.SimulationRequest.Asked;
import cn.anju.assessment.site.AssessedSite;
import cn.anju.assessment.site.AssessedSites;
import cn.anju.assessment.site.SiteResidents;
import cn.anju.assessment.standing.Competition;
import cn.anju.assessment.standing.LiveStandings;
import cn.anju.assessment.standing.Standing;
import cn.anju.assessment.task.state.TaskStates;
import cn.anju.kit.problem.InvalidRecord;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.security.Scope;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Ranks sites as if other rules held: from the same facts, and without a trace. */
@ApplicationScoped
class Simulator {
    private final Schemes schemes;
    private final SchemeStore store;
    private final AssessedSites sites;
    private final SiteResidents residents;
    private final TaskStates tasks;
    private final FactScoring scoring;
    private final LiveStandings standings;

    Simulator(
            Schemes schemes,
            SchemeStore store,
            AssessedSites sites,
            SiteResidents residents,
            TaskStates tasks,
            FactScoring scoring,
            LiveStandings standings) {
        this.schemes = schemes;
        this.store = store;
        this.sites = sites;
        this.residents = residents;
        this.tasks = tasks;
        this.scoring = scoring;
        this.standings = standings;
    }

    /** @throws InvalidRecord with everything that is wrong with the changes, by its place in the request */
    SimulationView simulate(Asked asked, JsonNode request, Scope scope) {
        var base = base(asked);
        var scheme = scheme(base, request);
        var population = residents.on(asked.cutoff().asOf(), sites.all()).stream()
                .filter(asked.population()::contains)
                .toList();
        requireKnown(asked.withoutSites(), population, scope);
        var ranked = rank(scheme, asked, population);
        var real = standings.ranked(new Competition(asked.cutoff(), asked.population(), Optional.empty()));
        return new SimulationView(
                asked.cutoff().quarter().toString(),
                asked.cutoff().asOf(),
                base.id(),
                ranked.size(),
                ranked.stream()
                        .filter(place -> isVisible(place.entry().score().site(), scope))
                        .map(place -> SimulationView.Item.of(
                                place, real.of(place.entry().siteCode())))
                        .toList());
    }

    private List<Ranking.Ranked<Standing>> rank(Scheme scheme, Asked asked, List<AssessedSite> population) {
        var taking = population.stream()
                .filter(site -> !asked.withoutSites().contains(site.code()))
                .toList();
        var overdue = tasks.overdue(asked.cutoff());
        return Ranking.of(scoring.score(scheme, asked.cutoff(), taking).stream()
                .map(ExplainedScore::score)
                .map(score -> new Standing(score, null, overdue.at(score.site()), score.total()))
                .toList());
    }

    private SchemeVersion base(Asked asked) {
        String id = asked.scheme()
                .orElseGet(
                        () -> schemes.of(asked.cutoff().quarter()).orElseThrow().id());
        return store.find(id)
                .orElseThrow(() -> new InvalidRecord(List.of(Violation.of("scheme", "考核办法", "unknown-scheme", id))));
    }

    private Scheme scheme(SchemeVersion base, JsonNode request) {
        try {
            var scheme = SimulatedScheme.of(base.document(), request);
            var unfilled = scheme.metrics().keySet().stream()
                    .filter(metric -> !schemes.metrics().containsKey(metric))
                    .map(metric -> Violation.of("scheme", "考核办法", "metric-not-filled", metric))
                    .toList();
            if (!unfilled.isEmpty()) {
                throw new InvalidRecord(unfilled);
            }
            return scheme;
        } catch (InvalidSchemeException e) {
            throw new InvalidRecord(e.violations());
        }
    }

    private static void requireKnown(Set<String> codes, List<AssessedSite> population, Scope scope) {
        var known = population.stream()
                .filter(site -> isVisible(site, scope))
                .map(AssessedSite::code)
                .collect(Collectors.toSet());
        if (!known.containsAll(codes)) {
            throw new InvalidRecord(List.of(Violation.of("withoutSites", "安置点", "unknown-site")));
        }
    }

    private static boolean isVisible(AssessedSite site, Scope scope) {
        return scope.covers(site.code(), site.regionCode());
    }
}
