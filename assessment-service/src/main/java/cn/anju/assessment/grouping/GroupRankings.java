package cn.anju.assessment.grouping;

import cn.anju.assessment.answer.Answers.Page;
import cn.anju.assessment.ranking.RankingRequest;
import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.assessment.score.Ranking;
import cn.anju.assessment.standing.Competition;
import cn.anju.assessment.standing.LiveStandings;
import cn.anju.assessment.standing.Movement;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Composes rankings of groups from the standings in memory. A group is shown to those who may see all of its sites. */
@ApplicationScoped
class GroupRankings {
    private final LiveStandings standings;
    private final Schemes schemes;

    GroupRankings(LiveStandings standings, Schemes schemes) {
        this.standings = standings;
        this.schemes = schemes;
    }

    /** A question for a ranking of groups. */
    record Question(Class<? extends Grouping> by, RankingRequest.Question sites) {}

    Page compose(Question question, Grouping grouping) {
        var competition = question.sites().competition();
        var all = standings.of(competition.cutoff());
        var previous = standings.before(competition.cutoff()).map(competition::at);
        Map<String, Ranking.Ranked<RankedGroup>> before = previous.map(past -> places(past, grouping).stream()
                        .collect(Collectors.toMap(place -> place.entry().siteCode(), Function.identity())))
                .orElse(Map.of());
        var cut = question.sites()
                .page()
                .of(
                        places(competition, grouping),
                        group -> isVisible(group, question.sites().scope()));
        var view = new GroupRankingView(
                all.quarter().toString(),
                all.asOf(),
                schemes.of(all.quarter()).orElseThrow().id(),
                all.computedAt(),
                competition.dimension().orElse(null),
                previous.map(past -> past.cutoff().quarter().toString()).orElse(null),
                cut.places().stream()
                        .map(place -> GroupRankingView.Item.of(
                                place,
                                Movement.between(
                                        Optional.ofNullable(
                                                before.get(place.entry().siteCode())),
                                        place)))
                        .toList(),
                cut.nextCursor(),
                cut.total());
        return new Page(view, cut.nextCursor());
    }

    private List<Ranking.Ranked<RankedGroup>> places(Competition competition, Grouping grouping) {
        var sites = standings.ranked(competition).places().stream()
                .map(Ranking.Ranked::entry)
                .toList();
        return RankedGroup.rank(grouping.members(sites, competition.cutoff()));
    }

    private static boolean isVisible(RankedGroup group, Scope scope) {
        return group.members().stream()
                .map(member -> member.standing().score().site())
                .allMatch(site -> scope.covers(site.code(), site.regionCode()));
    }
}
