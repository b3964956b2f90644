package cn.anju.assessment.scoring;

import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.site.AssessedSite;
import cn.anju.assessment.site.AssessedSites;
import cn.anju.assessment.site.DirtySites;
import cn.anju.kit.period.Period;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the scores of dirty sites up to date. A site is locked while it is scored and its marks are removed first, so
 * that whatever changes meanwhile marks it again: replicas can work side by side and the last word is always right.
 */
@ApplicationScoped
public class ScoringRound {
    /** Sites of a round at most. */
    static final int MOST_SITES = 200;

    private final Database database;
    private final TrackedPeriods periods;
    private final AssessedSites sites;
    private final DirtySites dirtySites;
    private final FactScoring scoring;
    private final ScoreStore scores;
    private final AssessmentState state;
    private final Schemes schemes;
    private final Clock clock;

    ScoringRound(
            Database database,
            TrackedPeriods periods,
            AssessedSites sites,
            DirtySites dirtySites,
            FactScoring scoring,
            ScoreStore scores,
            AssessmentState state,
            Schemes schemes,
            Clock clock) {
        this.database = database;
        this.periods = periods;
        this.sites = sites;
        this.dirtySites = dirtySites;
        this.scoring = scoring;
        this.scores = scores;
        this.state = state;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** Scores some dirty sites for all tracked quarters. @return how many sites */
    @Transactional
    public int scoreDirtySites() {
        var dirty = lockDirtySites();
        if (dirty.isEmpty()) {
            forgetUnknownSites();
            return 0;
        }
        var since = takeMarks(dirty);
        schemes.refresh();
        Map<Cutoff, List<ExplainedScore>> scored = new LinkedHashMap<>();
        for (Period period : periods.all()) {
            var affected = dirty.stream()
                    .filter(site ->
                            !since.getOrDefault(site.code(), LocalDate.MAX).isAfter(period.end()))
                    .toList();
            var cutoff = new Cutoff(period, LocalDate.now(clock));
            scored.put(cutoff, scoring.score(cutoff, affected));
        }
        long revision = state.countRevision();
        scored.forEach((cutoff, ofQuarter) -> scores.keep(cutoff, ofQuarter, revision));
        return dirty.size();
    }

    /** Scores a quarter for every site at once and keeps it up to date from now on; nothing if it is tracked already. */
    @Transactional
    public void track(Period quarter) {
        if (periods.add(quarter)) {
            var cutoff = new Cutoff(quarter, LocalDate.now(clock));
            var scored = scoring.score(cutoff, sites.all());
            // Changes that commit while this runs are scored without this quarter, hence once more for all
            dirtySites.markAll(quarter.start());
            scores.keep(cutoff, scored, state.countRevision());
        }
    }

    private List<AssessedSite> lockDirtySites() {
        return database.query("""
                select * from site s where exists (select from dirty_site d where d.site_code = s.code)
                order by s.code limit ? for no key update skip locked
                """, AssessedSite::read, MOST_SITES);
    }

    private Map<String, LocalDate> takeMarks(List<AssessedSite> dirty) {
        Map<String, LocalDate> since = new HashMap<>();
        Object codes = dirty.stream().map(AssessedSite::code).toArray(String[]::new);
        database.query(
                        "delete from dirty_site where site_code = any(?) returning site_code, since",
                        row -> Map.entry(row.getString(1), row.getObject(2, LocalDate.class)),
                        codes)
                .forEach(mark -> since.merge(mark.getKey(), mark.getValue(), (a, b) -> a.isBefore(b) ? a : b));
        return since;
    }

    /** A site that is not known yet is marked again when it becomes known; one that is gone keeps no score. */
    private void forgetUnknownSites() {
        int gone = database.update("""
                with unknown as (
                    delete from dirty_site d where not exists (select from site s where s.code = d.site_code)
                    returning site_code)
                delete from score where site_code in (select site_code from unknown)
                """);
        if (gone > 0) {
            state.countRevision();
        }
    }
}
