package cn.anju.assessment.rebuilding.run;

import cn.anju.assessment.rebuilding.RebuildFailure;
import cn.anju.assessment.topic.Topics;
import cn.anju.kit.event.ConsumedPositions;
import cn.anju.kit.event.LedgerEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** How far one rebuild has read the topics of the records that count: it reads on to given places, and not beyond. */
final class TopicReading implements AutoCloseable {
    private final Topics topics;
    private final Set<String> types;
    private final Duration patience;
    private final Consumer<String, byte[]> consumer;
    private final Map<TopicPartition, Long> next = new HashMap<>();

    TopicReading(Topics topics, Set<String> types, Duration patience) {
        this.topics = topics;
        this.types = types;
        this.patience = patience;
        this.consumer = topics.open();
        next.putAll(extent().starts());
    }

    /** Takes part of what was read. */
    @FunctionalInterface
    interface Taker {
        void take(List<LedgerEvent> events);
    }

    Map<TopicPartition, Long> ends() {
        return extent().ends();
    }

    /** Up to where topics are taken in by these positions; what can no longer be read counts as taken in. */
    Map<TopicPartition, Long> takenIn(ConsumedPositions positions) {
        var starts = extent().starts();
        starts.forEach((partition, start) -> next.merge(partition, start, Math::max));
        Map<TopicPartition, Long> taken = new HashMap<>();
        positions
                .of(starts.keySet())
                .forEach((partition, at) -> taken.put(partition, Math.max(at, starts.get(partition))));
        return taken;
    }

    /** How many places there are to read up to these. */
    long distance(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - next.getOrDefault(end.getKey(), 0L)))
                .sum();
    }

    /** Whether it has read beyond one of these places. */
    boolean isBeyond(Map<TopicPartition, Long> ends) {
        return next.entrySet().stream().anyMatch(at -> at.getValue() > ends.getOrDefault(at.getKey(), 0L));
    }

    /** Reads up to these places. @throws RebuildStopped if the broker gives nothing for too long */
    void readTo(Map<TopicPartition, Long> ends, Taker taker) {
        ends.forEach((partition, end) -> {
            var since = Instant.now();
            while (next.getOrDefault(partition, 0L) < end) {
                long from = next.getOrDefault(partition, 0L);
                var part = topics.read(consumer, partition, from, end, types);
                if (part.next() > from) {
                    since = Instant.now();
                } else if (since.plus(patience).isBefore(Instant.now())) {
                    throw RebuildStopped.by(RebuildFailure.STANDS_STILL);
                }
                next.put(partition, part.next());
                taker.take(part.events());
            }
        });
    }

    private Topics.Extent extent() {
        return topics.extent(consumer, types.stream().map(Topics::of).collect(Collectors.toSet()));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
