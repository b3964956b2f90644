package cn.anju.assessment.detail;

import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.score.Ranking;
import cn.anju.assessment.scoring.ExplainedScore.Explanation;
import cn.anju.assessment.standing.Competition;
import cn.anju.assessment.standing.LiveStandings;
import cn.anju.assessment.standing.Population;
import cn.anju.assessment.standing.Standing;
import cn.anju.assessment.standing.Standings;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds all that is known of single sites in a quarter, ranked among the sites of the caller's county. */
@ApplicationScoped
class SiteDetails {
    private final LiveStandings standings;
    private final Schemes schemes;

    SiteDetails(LiveStandings standings, Schemes schemes) {
        this.standings = standings;
        this.schemes = schemes;
    }

    /** A site in its place with what led to it. */
    record Detail(
            Scheme scheme,
            Standings standings,
            Ranking.Ranked<Standing> place,
            int rankedSites,
            Explanation explanation) {}

    /** @throws ProblemException 404 if the site is not known, not scored or outside the scope */
    Detail of(Cutoff cutoff, String siteCode, Scope scope) {
        return find(cutoff, siteCode, scope).orElseThrow(ProblemException::notFound);
    }

    /** Empty if the site is not known, not scored or outside the scope. */
    Optional<Detail> find(Cutoff cutoff, String siteCode, Scope scope) {
        var county = new Population(Population.countiesOf(scope), Optional.empty(), Optional.empty());
        var all = standings.of(cutoff);
        var ranked = standings.ranked(new Competition(cutoff, county, Optional.empty()));
        var scheme = schemes.of(cutoff.quarter()).orElseThrow();
        return ranked.of(siteCode)
                .filter(place ->
                        scope.covers(siteCode, place.entry().score().site().regionCode()))
                .flatMap(place -> all.explanations()
                        .apply(siteCode)
                        .map(explanation ->
                                new Detail(scheme, all, place, ranked.places().size(), explanation)));
    }
}
