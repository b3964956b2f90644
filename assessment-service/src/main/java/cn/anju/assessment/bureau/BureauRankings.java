package cn.anju.assessment.bureau;

import cn.anju.assessment.answer.Answers.Page;
import cn.anju.assessment.bureau.BureauRankingView.Item;
import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.score.Ranking;
import cn.anju.assessment.standing.LiveStandings;
import cn.anju.assessment.standing.Movement;
import cn.anju.assessment.task.TrackedTask;
import cn.anju.assessment.task.TrackedTasks;
import cn.anju.assessment.task.state.TaskStates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Ranks bureaus by the states of tasks that are kept. A bureau is shown to those whose scope covers its whole county. */
@ApplicationScoped
class BureauRankings {
    private final TaskStates states;
    private final TrackedTasks tasks;
    private final LiveStandings standings;
    private final LeadBureaus names;

    BureauRankings(TaskStates states, TrackedTasks tasks, LiveStandings standings, LeadBureaus names) {
        this.states = states;
        this.tasks = tasks;
        this.standings = standings;
        this.names = names;
    }

    Page compose(BureauQuestion question) {
        // The states of a quarter are gathered once somebody has asked for it
        var quarter = standings.of(question.cutoff());
        var previous = standings.before(question.cutoff());
        Map<String, Ranking.Ranked<RankedBureau>> before = previous.stream()
                .flatMap(cutoff -> places(cutoff, question.regions()).stream())
                .collect(Collectors.toMap(place -> place.entry().siteCode(), Function.identity()));
        var cut = question.page().of(places(question.cutoff(), question.regions()), bureau -> question.scope()
                .covers(null, bureau.county()));
        var view = new BureauRankingView(
                quarter.quarter().toString(),
                quarter.asOf(),
                states.knownSince(quarter.quarter(), question.regions()).orElse(null),
                previous.map(cutoff -> cutoff.quarter().toString()).orElse(null),
                cut.places().stream()
                        .map(place -> Item.of(
                                place,
                                names.name(place.entry().bureau()),
                                question.cutoff(),
                                Movement.between(
                                        Optional.ofNullable(
                                                before.get(place.entry().siteCode())),
                                        place)))
                        .toList(),
                cut.nextCursor(),
                cut.total());
        return new Page(view, cut.nextCursor());
    }

    private List<Ranking.Ranked<RankedBureau>> places(Cutoff cutoff, Set<String> regions) {
        return RankedBureau.rank(
                states.counts(cutoff.quarter(), regions),
                task -> tasks.find(task).map(TrackedTask::lead).orElse(List.of()));
    }
}
