package cn.anju.assessment.ranking;

import cn.anju.assessment.answer.Answers.Page;
import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.assessment.standing.Labels;
import cn.anju.assessment.standing.LiveStandings;
import cn.anju.assessment.standing.Movement;
import cn.anju.assessment.standing.RankedSites;
import cn.anju.assessment.standing.Standing;
import cn.anju.assessment.task.state.TaskStates;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Composes rankings of sites from the standings in memory. */
@ApplicationScoped
class Rankings {
    private final LiveStandings standings;
    private final Schemes schemes;
    private final TaskStates tasks;

    Rankings(LiveStandings standings, Schemes schemes, TaskStates tasks) {
        this.standings = standings;
        this.schemes = schemes;
        this.tasks = tasks;
    }

    Page compose(RankingRequest.Question question) {
        var competition = question.competition();
        var all = standings.of(competition.cutoff());
        var scheme = schemes.of(all.quarter()).orElseThrow();
        var previous = standings.before(competition.cutoff()).map(competition::at);
        Optional<RankedSites> before = previous.map(standings::ranked);
        var cut = question.page()
                .of(standings.ranked(competition).places(), standing -> isVisible(standing, question.scope()));
        var items = cut.places().stream()
                .map(place -> RankingView.Item.of(
                        place,
                        Movement.between(
                                before.flatMap(ranked -> ranked.of(place.entry().siteCode())), place)))
                .toList();
        var view = new RankingView(
                all.quarter().toString(),
                all.asOf(),
                scheme.id(),
                all.computedAt(),
                competition.dimension().orElse(null),
                previous.map(p -> p.cutoff().quarter().toString()).orElse(null),
                items,
                cut.nextCursor(),
                cut.total(),
                tasks.knownSince(all.quarter(), competition.population().regions())
                        .orElse(null),
                Labels.of(scheme));
        return new Page(view, cut.nextCursor());
    }

    private static boolean isVisible(Standing standing, Scope scope) {
        var site = standing.score().site();
        return scope.covers(site.code(), site.regionCode());
    }
}
