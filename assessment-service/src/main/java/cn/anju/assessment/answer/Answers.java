package cn.anju.assessment.answer;

import cn.anju.assessment.scoring.StateWatch;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Remembers answers as they are sent, until the revision of the scores has grown. */
@ApplicationScoped
public class Answers {
    private static final long MOST_BYTES = 64L << 20;

    private final StateWatch watch;
    private final ObjectMapper mapper;
    private final Cache<Key, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Answer answer) -> answer.json().length)
            .build();

    Answers(StateWatch watch, ObjectMapper mapper) {
        this.watch = watch;
        this.mapper = mapper;
    }

    /** One page, or all that there is. */
    public record Page(Object view, String nextCursor) {
        /** An answer that has no pages. */
        public static Page whole(Object view) {
            return new Page(view, null);
        }
    }

    private record Key(long revision, Object question) {}

    /**
     * At once where it is remembered, so that no thread is kept for it; else when it has been composed.
     *
     * @param question all that the answer depends on besides the scores, with equality by value
     */
    public Uni<Answer> to(Object question, Supplier<Page> composing) {
        var key = new Key(watch.revision(), question);
        Answer remembered = answers.getIfPresent(key);
        return remembered != null
                ? Uni.createFrom().item(remembered)
                : Uni.createFrom()
                        .item(() -> answers.get(key, k -> write(composing.get())))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private Answer write(Page page) {
        try {
            return new Answer(mapper.writeValueAsBytes(page.view()), page.nextCursor());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
