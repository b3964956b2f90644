package cn.anju.assessment.standing;

import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.scoring.ExplainedScore;
import cn.anju.assessment.scoring.FactScoring;
import cn.anju.assessment.scoring.ScoreStore;
import cn.anju.assessment.scoring.ScoreStore.Kept;
import cn.anju.assessment.scoring.ScoredSite;
import cn.anju.assessment.scoring.ScoringRound;
import cn.anju.assessment.scoring.TrackedPeriods;
import cn.anju.assessment.site.AssessedSite;
import cn.anju.assessment.site.AssessedSites;
import cn.anju.assessment.site.SiteLeaders;
import cn.anju.assessment.site.SiteResidents;
import cn.anju.assessment.task.state.OverdueTasks;
import cn.anju.assessment.task.state.TaskStates;
import cn.anju.kit.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /**
     * A quarter as it was read.
     *
     * @param kept its scores by site; empty if they were computed
     */
    record Reading(Standings standings, Map<String, Kept> kept, OverdueTasks overdue) {}

    /** Reads a quarter from nothing. */
    Reading read(Cutoff cutoff) {
        return isLive(cutoff) ? kept(cutoff) : computed(cutoff);
    }

    /**
     * Reads only what has changed: each change of a site, its leader or its residents has its score kept anew.
     *
     * @param since revision under which it was read before
     * @return empty if nothing has changed
     */
    Optional<Reading> readAgain(Cutoff cutoff, Reading before, long since) {
        if (!isLive(cutoff) || before.kept().isEmpty()) {
            return Optional.of(read(cutoff));
        }
        var changed = scores.since(cutoff.quarter(), since);
        var kept = new HashMap<>(before.kept());
        changed.forEach(score -> kept.put(code(score), score));
        boolean isWhole = scores.count(cutoff.quarter()) == kept.size()
                && earliest(kept.values(), cutoff).equals(before.standings().asOf());
        return isWhole ? merged(cutoff.quarter(), before, changed, kept) : Optional.of(read(cutoff));
    }

    private Optional<Reading> merged(Period quarter, Reading before, List<Kept> changed, Map<String, Kept> kept) {
        var day = new Cutoff(quarter, before.standings().asOf());
        var overdue = tasks.overdue(day);
        if (changed.isEmpty() && overdue.equals(before.overdue())) {
            return Optional.empty();
        }
        Map<String, Standing> bySite = new LinkedHashMap<>();
        for (Standing standing : before.standings().sites()) {
            bySite.put(
                    standing.siteCode(),
                    standing.overdue(overdue.at(standing.score().site())));
        }
        for (Standing standing : standings(day, ofThatTime(changed, day.asOf()), overdue)) {
            bySite.put(standing.siteCode(), standing);
        }
        return Optional.of(reading(day, kept, overdue, List.copyOf(bySite.values())));
    }

    private boolean isLive(Cutoff cutoff) {
        return cutoff.asOf().equals(cutoff.quarter().endBy(LocalDate.now(clock)));
    }

    private Reading kept(Cutoff cutoff) {
        var quarter = cutoff.quarter();
        if (!periods.contains(quarter)) {
            round.track(quarter);
        }
        Map<String, Kept> kept = new HashMap<>();
        scores.of(quarter).forEach(score -> kept.put(code(score), score));
        var day = new Cutoff(quarter, earliest(kept.values(), cutoff));
        var overdue = tasks.overdue(day);
        return reading(day, kept, overdue, standings(day, ofThatTime(kept.values(), day.asOf()), overdue));
    }

    private Reading reading(Cutoff day, Map<String, Kept> kept, OverdueTasks overdue, List<Standing> sites) {
        var quarter = day.quarter();
        Instant computedAt = kept.values().stream()
                .map(Kept::computedAt)
                .max(Instant::compareTo)
                .orElseGet(clock::instant);
        var standings =
                new Standings(quarter, day.asOf(), computedAt, sites, site -> scores.explanation(quarter, site));
        return new Reading(standings, kept, overdue);
    }

    private static String code(Kept kept) {
        return kept.score().site().code();
    }

    /** The day as of which every site is scored. */
    private static LocalDate earliest(Collection<Kept> kept, Cutoff cutoff) {
        return kept.stream().map(Kept::asOf).min(LocalDate::compareTo).orElse(cutoff.asOf());
    }

    private List<ScoredSite> ofThatTime(Collection<Kept> kept, LocalDate day) {
        var sitesThen = residents
                .on(day, kept.stream().map(score -> score.score().site()).toList())
                .stream()
                .collect(Collectors.toMap(AssessedSite::code, AssessedSite::residents));
        return kept.stream()
                .map(Kept::score)
                .map(score -> score.counting(sitesThen.get(score.site().code())))
                .toList();
    }

    private Reading computed(Cutoff cutoff) {
        var explained = scoring.score(cutoff, sites.all());
        Map<String, ExplainedScore.Explanation> explanations = new HashMap<>();
        explained.forEach(e -> explanations.put(e.score().site().code(), e.explanation()));
        var overdue = tasks.overdue(cutoff);
        var standings = new Standings(
                cutoff.quarter(),
                cutoff.asOf(),
                clock.instant(),
                standings(cutoff, explained.stream().map(ExplainedScore::score).toList(), overdue),
                site -> Optional.ofNullable(explanations.get(site)));
        return new Reading(standings, Map.of(), overdue);
    }

    private List<Standing> standings(Cutoff cutoff, List<ScoredSite> scored, OverdueTasks overdue) {
        var names = leaders.namesOn(
                cutoff.asOf(), scored.stream().map(score -> score.site().code()).toList());
        return scored.stream()
                .map(score -> Standing.of(score, names.get(score.site().code()), overdue.at(score.site())))
                .toList();
    }
}
