package cn.anju.employment.matching;

import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.ReadOnly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Suggests jobs to labourers and labourers for jobs, the best first. Closed and filled jobs and those at work are left out. */
@ApplicationScoped
class Matchmaker {
    private static final int MOST = 50;
    private static final int USUAL = 10;

    private final Candidates candidates;
    private final MatchWeights weights;
    private final ReadOnly readOnly;
    private final Clock clock;

    Matchmaker(Candidates candidates, MatchWeights weights, ReadOnly readOnly, Clock clock) {
        this.candidates = candidates;
        this.weights = weights;
        this.readOnly = readOnly;
        this.clock = clock;
    }

    private record Asked(LocalDate on, int limit) {}

    /** @throws ProblemException 400 for parameters that are wrong, 404 if there is no such labourer */
    LedgerPage<SuggestedPosting> postingsFor(UUID labourer, MultivaluedMap<String, String> query, Scope scope) {
        var asked = read(query);
        candidates.requireLabourer(labourer, scope);
        return page(readOnly.run(() -> candidates
                .seeker(labourer, asked.on(), scope)
                .map(seeker -> candidates.reaching(seeker, asked.on(), scope).stream()
                        .filter(offer -> offer.admits(seeker, asked.on()))
                        .map(offer -> SuggestedPosting.of(offer, MatchScore.of(seeker, offer, weights)))
                        .sorted(Comparator.comparing(SuggestedPosting::score).reversed())
                        .limit(asked.limit())
                        .toList())
                .orElse(List.of())));
    }

    /** @throws ProblemException 400 for parameters that are wrong, 404 if there is no such posting */
    LedgerPage<SuggestedLabourer> labourersFor(UUID posting, MultivaluedMap<String, String> query, Scope scope) {
        var asked = read(query);
        candidates.requirePosting(posting, scope);
        return page(readOnly.run(() -> candidates
                .offer(posting, asked.on(), scope)
                .map(offer -> candidates.reachedBy(posting, asked.on(), scope).stream()
                        .filter(seeker -> offer.admits(seeker, asked.on()))
                        .map(seeker -> SuggestedLabourer.of(seeker, MatchScore.of(seeker, offer, weights)))
                        .sorted(Comparator.comparing(SuggestedLabourer::score).reversed())
                        .limit(asked.limit())
                        .toList())
                .orElse(List.of())));
    }

    private Asked read(MultivaluedMap<String, String> query) {
        var parameters = new QueryParameters(query, "on", "limit");
        var asked = new Asked(
                parameters.date("on").orElse(LocalDate.now(clock)), parameters.number("limit", 1, MOST, USUAL));
        parameters.check();
        return asked;
    }

    private static <T> LedgerPage<T> page(List<T> items) {
        return new LedgerPage<>(items, null, null);
    }
}
