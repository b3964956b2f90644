package cn.anju.assessment.ranking;

import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.score.Ranking;
import cn.anju.assessment.scoring.StateWatch;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Scope;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Answers questions for rankings from memory. What is remembered belongs to a revision of the scores and is passed over as
 * soon as that has grown, so replicas agree within a fraction of a second.
 */
@ApplicationScoped
class Rankings {
    private static final int MOST_STANDINGS = 16;
    private static final long MOST_ANSWER_BYTES = 64L << 20;

    private final StandingsReader reader;
    private final StateWatch watch;
    private final Scheme scheme;
    private final ObjectMapper mapper;
    private final Cache<Versioned<Cutoff>, Standings> standings =
            Caffeine.newBuilder().maximumSize(MOST_STANDINGS).build();
    private final Cache<Versioned<Question>, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_ANSWER_BYTES)
            .weigher((Versioned<Question> key, Answer answer) -> answer.json().length)
            .build();

    Rankings(StandingsReader reader, StateWatch watch, Scheme scheme, ObjectMapper mapper) {
        this.reader = reader;
        this.watch = watch;
        this.scheme = scheme;
        this.mapper = mapper;
    }

    /** Who asks for which ranking. */
    record Question(Cutoff cutoff, Population population, Scope scope) {}

    private record Versioned<T>(long revision, T of) {}

    /** At once where it is remembered, so that no thread is kept for it; else when it has been read and composed. */
    Uni<Answer> ranking(Question question) {
        var key = new Versioned<>(watch.revision(), question);
        Answer remembered = answers.getIfPresent(key);
        return remembered != null
                ? Uni.createFrom().item(remembered)
                : Uni.createFrom()
                        .item(() -> answers.get(key, k -> compose(k.of())))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /** @throws ProblemException 404 if the site is not known, not scored or outside the scope */
    Answer site(Question question, String siteCode) {
        var all = standings(question.cutoff());
        var ranked = all.ranked(question.population());
        return ranked.stream()
                .filter(place -> place.entry().siteCode().equals(siteCode))
                .filter(place -> isVisible(place, question.scope()))
                .findFirst()
                .flatMap(place -> all.explanations()
                        .apply(siteCode)
                        .map(explanation -> SiteRankingView.of(scheme, all, place, ranked.size(), explanation)))
                .map(view -> new Answer(bytes(view)))
                .orElseThrow(ProblemException::notFound);
    }

    private Answer compose(Question question) {
        var all = standings(question.cutoff());
        var items = all.ranked(question.population()).stream()
                .filter(place -> isVisible(place, question.scope()))
                .map(RankingView.Item::of)
                .toList();
        return new Answer(bytes(new RankingView(
                all.quarter().toString(),
                all.asOf(),
                scheme.id(),
                all.computedAt(),
                items,
                RankingView.Labels.of(scheme))));
    }

    private Standings standings(Cutoff cutoff) {
        return standings.get(new Versioned<>(watch.revision(), cutoff), key -> reader.read(key.of()));
    }

    private static boolean isVisible(Ranking.Ranked<Standing> place, Scope scope) {
        var site = place.entry().score().site();
        return scope.covers(site.code(), site.regionCode());
    }

    private byte[] bytes(Object view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
