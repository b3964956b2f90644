package cn.anju.assessment.standing;

import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.scoring.ExplainedScore;
import cn.anju.assessment.scoring.FactScoring;
import cn.anju.assessment.scoring.ScoreStore;
import cn.anju.assessment.scoring.ScoreStore.Kept;
import cn.anju.assessment.scoring.ScoredSite;
import cn.anju.assessment.scoring.ScoringRound;
import cn.anju.assessment.scoring.TrackedPeriods;
import cn.anju.assessment.site.AssessedSites;
import cn.anju.assessment.site.SiteLeaders;
import cn.anju.assessment.site.SiteResidents;
import cn.anju.assessment.task.state.TaskStates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the kept scores of a quarter as of today, or computes those of another day. */
@ApplicationScoped
class StandingsReader {
    private final ScoreStore scores;
    private final ScoringRound round;
    private final TrackedPeriods periods;
    private final FactScoring scoring;
    private final AssessedSites sites;
    private final SiteLeaders leaders;
    private final SiteResidents residents;
    private final TaskStates tasks;
    private final Clock clock;

    StandingsReader(
            ScoreStore scores,
            ScoringRound round,
            TrackedPeriods periods,
            FactScoring scoring,
            AssessedSites sites,
            SiteLeaders leaders,
            SiteResidents residents,
            TaskStates tasks,
            Clock clock) {
        this.scores = scores;
        this.round = round;
        this.periods = periods;
        this.scoring = scoring;
        this.sites = sites;
        this.leaders = leaders;
        this.residents = residents;
        this.tasks = tasks;
        this.clock = clock;
    }

    Standings read(Cutoff cutoff) {
        boolean live = cutoff.asOf().equals(cutoff.quarter().endBy(LocalDate.now(clock)));
        return live ? kept(cutoff) : computed(cutoff);
    }

    private Standings kept(Cutoff cutoff) {
        var quarter = cutoff.quarter();
        if (!periods.contains(quarter)) {
            round.track(quarter);
        }
        var kept = scores.of(quarter);
        LocalDate asOf = kept.stream().map(Kept::asOf).min(LocalDate::compareTo).orElse(cutoff.asOf());
        Instant computedAt =
                kept.stream().map(Kept::computedAt).max(Instant::compareTo).orElseGet(clock::instant);
        return new Standings(
                quarter,
                asOf,
                computedAt,
                standings(new Cutoff(quarter, asOf), ofThatTime(kept, asOf)),
                site -> scores.explanation(quarter, site));
    }

    private List<ScoredSite> ofThatTime(List<Kept> kept, LocalDate day) {
        var counted = residents.on(day);
        return kept.stream()
                .map(Kept::score)
                .map(score -> score.counting(
                        counted.getOrDefault(score.site().code(), score.site().residents())))
                .toList();
    }

    private Standings computed(Cutoff cutoff) {
        var explained = scoring.score(cutoff, sites.all());
        Map<String, ExplainedScore.Explanation> explanations = new HashMap<>();
        explained.forEach(e -> explanations.put(e.score().site().code(), e.explanation()));
        return new Standings(
                cutoff.quarter(),
                cutoff.asOf(),
                clock.instant(),
                standings(cutoff, explained.stream().map(ExplainedScore::score).toList()),
                site -> Optional.ofNullable(explanations.get(site)));
    }

    private List<Standing> standings(Cutoff cutoff, List<ScoredSite> scored) {
        var names = leaders.namesOn(cutoff.asOf());
        var overdue = tasks.overdue(cutoff);
        return scored.stream()
                .map(score -> Standing.of(score, names.get(score.site().code()), overdue.at(score.site())))
                .toList();
    }
}
