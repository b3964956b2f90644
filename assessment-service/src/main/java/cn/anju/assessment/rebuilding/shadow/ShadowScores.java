package cn.anju.assessment.rebuilding.shadow;

import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.scoring.FactScoring;
import cn.anju.assessment.scoring.ScoreStore;
import cn.anju.assessment.site.AssessedSite;
import cn.anju.kit.period.Period;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Scores sites from the facts of a rebuild, by the code that scores them from the running ones. */
@ApplicationScoped
public class ShadowScores {
    /** Nobody keeps what is rebuilt in memory. */
    private static final long NO_REVISION = 0;

    private static final int SITES_AT_ONCE = 500;

    private final Database database;
    private final Shadow shadow;
    private final Schemes schemes;
    private final FactScoring scoring;
    private final ScoreStore scores;

    ShadowScores(Database database, Shadow shadow, Schemes schemes, FactScoring scoring, ScoreStore scores) {
        this.database = database;
        this.shadow = shadow;
        this.schemes = schemes;
        this.scoring = scoring;
        this.scores = scores;
    }

    private record Due(LocalDate asOf, AssessedSite site) {}

    /**
     * Scores a quarter as of the day of the kept scores; sites that are marked to be scored anew are left out, since what is
     * kept of them is older than the facts.
     *
     * @param meanwhile done again and again; throws where it is not to go on
     */
    @Transactional(TxType.MANDATORY)
    public void score(Period period, Runnable meanwhile) {
        var scheme = schemes.of(period);
        if (scheme.isEmpty()) {
            return;
        }
        byDay(period).forEach((asOf, sites) -> {
            var cutoff = new Cutoff(period, asOf);
            for (int i = 0; i < sites.size(); i += SITES_AT_ONCE) {
                meanwhile.run();
                var some = sites.subList(i, Math.min(i + SITES_AT_ONCE, sites.size()));
                shadow.within(() -> {
                    scores.keep(cutoff, scoring.score(scheme.get(), cutoff, some), NO_REVISION);
                    return null;
                });
            }
        });
    }

    private Map<LocalDate, List<AssessedSite>> byDay(Period period) {
        return database
                .query(
                        """
                        select s.*, greatest(k.as_of, t.as_of) as day
                        from rebuilt.site s join tracked_period t on t.period = ?
                        left join score k on k.period = t.period and k.site_code = s.code
                        where not exists (select from dirty_site d where d.site_code = s.code and d.since <= ?)
                        order by s.code
                        """,
                        row -> new Due(row.getObject("day", LocalDate.class), AssessedSite.read(row)),
                        period.toString(),
                        period.end())
                .stream()
                .collect(Collectors.groupingBy(
                        Due::asOf, TreeMap::new, Collectors.mapping(Due::site, Collectors.toList())));
    }
}
