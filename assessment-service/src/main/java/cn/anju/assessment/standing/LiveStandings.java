package cn.anju.assessment.standing;

import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.scoring.StateWatch;
import cn.anju.assessment.standing.StandingsReader.Reading;
import cn.anju.kit.period.Period;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The standings of quarters in memory. What is remembered belongs to a revision of the scores; as soon as that has grown,
 * what has changed since is read, so replicas agree within a fraction of a second.
 */
@ApplicationScoped
public class LiveStandings {
    private static final int MOST_STANDINGS = 16;
    private static final long MOST_PLACES = 1_000_000;

    private final StandingsReader reader;
    private final StateWatch watch;
    private final Schemes schemes;
    private final Cache<Cutoff, Read> standings =
            Caffeine.newBuilder().maximumSize(MOST_STANDINGS).build();
    private final Cache<Competition, Ranked> rankings = Caffeine.newBuilder()
            .maximumWeight(MOST_PLACES)
            .weigher((Competition competition, Ranked ranked) ->
                    ranked.sites().places().size() + 1)
            .build();

    LiveStandings(StandingsReader reader, StateWatch watch, Schemes schemes) {
        this.reader = reader;
        this.watch = watch;
        this.schemes = schemes;
    }

    /**
     * What is remembered of a quarter.
     *
     * @param revision under which it is right
     * @param changed revision under which it was found to be different last
     */
    private record Read(long revision, long changed, Reading reading) {

        static Read first(long revision, Reading reading) {
            return new Read(revision, revision, reading);
        }

        Read under(long newRevision, Optional<Reading> different) {
            return different
                    .map(now -> first(newRevision, now))
                    .orElseGet(() -> new Read(newRevision, changed, reading));
        }
    }

    private record Ranked(long changed, RankedSites sites) {}

    public Standings of(Cutoff cutoff) {
        return read(cutoff).reading().standings();
    }

    public RankedSites ranked(Competition competition) {
        var read = read(competition.cutoff());
        return rankings.asMap()
                .compute(
                        competition,
                        (key, ranked) -> ranked != null && ranked.changed() == read.changed()
                                ? ranked
                                : new Ranked(
                                        read.changed(),
                                        read.reading().standings().ranked(key.population(), key.dimension())))
                .sites();
    }

    private Read read(Cutoff cutoff) {
        long revision = watch.revision();
        return standings.asMap().compute(cutoff, (key, read) -> {
            if (read == null) {
                return Read.first(revision, reader.read(key));
            }
            return read.revision() >= revision
                    ? read
                    : read.under(revision, reader.readAgain(key, read.reading(), read.revision()));
        });
    }

    /** The end of the quarter before, if that was scored at all. */
    public Optional<Cutoff> before(Cutoff cutoff) {
        LocalDate last = cutoff.quarter().start().minusDays(1);
        var quarter = Period.quarterOf(last);
        return schemes.of(quarter).map(scheme -> new Cutoff(quarter, last));
    }
}
