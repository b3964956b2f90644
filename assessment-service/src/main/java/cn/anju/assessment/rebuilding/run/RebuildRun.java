package cn.anju.assessment.rebuilding.run;

import cn.anju.assessment.fact.FactExtractor;
import cn.anju.assessment.rebuilding.RebuildFailure;
import cn.anju.assessment.rebuilding.run.RebuildClaims.Claim;
import cn.anju.assessment.rebuilding.shadow.Comparison;
import cn.anju.assessment.rebuilding.shadow.Shadow;
import cn.anju.assessment.rebuilding.shadow.ShadowFacts;
import cn.anju.assessment.scheme.version.SchemeStore;
import cn.anju.assessment.scheme.version.Schemes;
import cn.anju.assessment.site.AssessedSites;
import cn.anju.assessment.site.SiteResidents;
import cn.anju.assessment.topic.Topics;
import cn.anju.kit.event.ConsumedPositions;
import cn.anju.kit.event.LedgerEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Rebuilds facts from the topics beside the running ones. When the running consumer has come to where this reading is, both are
 * compared at one moment, up to whose positions the topics are read first: what arrives meanwhile is on both sides or on none.
 */
@ApplicationScoped
class RebuildRun {
    private static final long PAUSE_MILLIS = 200;
    private static final int MINUTE_SECONDS = 60;

    private final RebuildClaims claims;
    private final Topics topics;
    private final Schemes schemes;
    private final SchemeStore schemeStore;
    private final Shadow shadow;
    private final ShadowFacts facts;
    private final Comparison comparison;
    private final ConsumedPositions positions;
    private final Moment moment;
    private final Duration patience;

    RebuildRun(
            RebuildClaims claims,
            Topics topics,
            Schemes schemes,
            SchemeStore schemeStore,
            Shadow shadow,
            ShadowFacts facts,
            Comparison comparison,
            ConsumedPositions positions,
            Moment moment,
            @ConfigProperty(name = "anju.rebuilds.patience") Duration patience) {
        this.claims = claims;
        this.topics = topics;
        this.schemes = schemes;
        this.schemeStore = schemeStore;
        this.shadow = shadow;
        this.facts = facts;
        this.comparison = comparison;
        this.positions = positions;
        this.moment = moment;
        this.patience = patience;
    }

    /**
     * Does the rebuild from its beginning to its end.
     *
     * @param goOn asked again and again; throws where it is not to go on here
     */
    void run(Claim claim, Runnable goOn) {
        long revision = schemeStore.revision();
        schemes.refresh();
        var metrics = Map.copyOf(schemes.metrics());
        var types = Stream.concat(
                        metrics.values().stream().map(metric -> metric.record().name()),
                        Stream.of(AssessedSites.RECORD, SiteResidents.RECORD))
                .collect(Collectors.toSet());
        var extractor = new FactExtractor(metrics.values());
        var unreadable = new AtomicLong();
        inTables(claim, () -> {
            shadow.create();
            comparison.forget(claim.rebuild());
        });
        try (var reading = new TopicReading(topics, types, patience)) {
            readAll(claim, reading, goOn, events -> unreadable.addAndGet(facts.takeIn(events, extractor)));
            inTables(claim, shadow::index);
            Optional<Instant> compared;
            do {
                awaitConsumer(reading, goOn);
                readOn(claim, reading, goOn, events -> unreadable.addAndGet(facts.takeIn(events, extractor)));
                compared = moment.compare(
                        new Moment.Order(claim, reading, metrics.keySet(), revision),
                        goOn,
                        events -> unreadable.addAndGet(facts.takeIn(events, extractor)));
            } while (compared.isEmpty());
            requireSchemes(revision);
            inTables(claim, shadow::drop);
            claims.finish(claim, compared.get(), unreadable.get());
        }
    }

    private void readAll(Claim claim, TopicReading reading, Runnable goOn, TopicReading.Taker taker) {
        var ends = reading.ends();
        long toRead = reading.distance(ends);
        claims.progress(claim, 0, toRead);
        reading.readTo(ends, events -> {
            goOn.run();
            take(claim, events, taker);
            claims.progress(claim, toRead - reading.distance(ends), toRead);
        });
    }

    private void readOn(Claim claim, TopicReading reading, Runnable goOn, TopicReading.Taker taker) {
        reading.readTo(reading.takenIn(positions), events -> {
            goOn.run();
            take(claim, events, taker);
        });
    }

    private void take(Claim claim, List<LedgerEvent> events, TopicReading.Taker taker) {
        if (!events.isEmpty()) {
            inTables(claim, () -> taker.take(events));
        }
    }

    /** Waits until what was read is taken in by the running consumer as well; that long they cannot be compared. */
    private void awaitConsumer(TopicReading reading, Runnable goOn) {
        var since = Instant.now();
        var consumed = reading.takenIn(positions);
        while (reading.isBeyond(consumed)) {
            goOn.run();
            pause();
            var now = reading.takenIn(positions);
            if (!now.equals(consumed)) {
                since = Instant.now();
            } else if (since.plus(patience).isBefore(Instant.now())) {
                throw RebuildStopped.by(RebuildFailure.STANDS_STILL);
            }
            consumed = now;
        }
    }

    private void requireSchemes(long revision) {
        if (schemeStore.revision() != revision) {
            throw RebuildStopped.by(RebuildFailure.SCHEME_CHANGED);
        }
    }

    /** Frees the room that its tables take. */
    void giveUp(Claim claim) {
        inTables(claim, shadow::drop);
    }

    private void inTables(Claim claim, Runnable work) {
        QuarkusTransaction.requiringNew()
                .timeout(MINUTE_SECONDS * MINUTE_SECONDS)
                .run(() -> {
                    claims.hold(claim);
                    work.run();
                });
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RebuildStopped.leftToOthers();
        }
    }
}
