package cn.anju.assessment.standing;

import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.scoring.StateWatch;
import cn.anju.kit.period.Period;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The standings of quarters in memory. What is remembered belongs to a revision of the scores and is passed over as soon as
 * that has grown, so replicas agree within a fraction of a second.
 */
@ApplicationScoped
public class LiveStandings {
    private static final int MOST_STANDINGS = 16;
    private static final long MOST_PLACES = 1_000_000;

    private final StandingsReader reader;
    private final StateWatch watch;
    private final Schemes schemes;
    private final Cache<Versioned<Cutoff>, Standings> standings =
            Caffeine.newBuilder().maximumSize(MOST_STANDINGS).build();
    private final Cache<Versioned<Competition>, RankedSites> rankings = Caffeine.newBuilder()
            .maximumWeight(MOST_PLACES)
            .weigher((Versioned<Competition> key, RankedSites ranked) ->
                    ranked.places().size() + 1)
            .build();

    LiveStandings(StandingsReader reader, StateWatch watch, Schemes schemes) {
        this.reader = reader;
        this.watch = watch;
        this.schemes = schemes;
    }

    private record Versioned<T>(long revision, T of) {}

    public Standings of(Cutoff cutoff) {
        return standings.get(new Versioned<>(watch.revision(), cutoff), key -> reader.read(key.of()));
    }

    public RankedSites ranked(Competition competition) {
        return rankings.get(new Versioned<>(watch.revision(), competition), key -> of(competition.cutoff())
                .ranked(competition.population(), competition.dimension()));
    }

    /** The end of the quarter before, if that was scored at all. */
    public Optional<Cutoff> before(Cutoff cutoff) {
        LocalDate last = cutoff.quarter().start().minusDays(1);
        var quarter = Period.quarterOf(last);
        return schemes.of(quarter).map(scheme -> new Cutoff(quarter, last));
    }
}
