package cn.anju.assessment.topic;

import cn.anju.kit.event.CloudEvents;
import cn.anju.kit.event.LedgerEvent;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The compacted topics of the ledgers, read beside the running consumer without moving it. */
@ApplicationScoped
public class Topics {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int BATCH = 1_000;

    private final ObjectMapper mapper;
    private final Map<String, Object> settings;

    Topics(ObjectMapper mapper, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.mapper = mapper;
        this.settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
    }

    /** From where to where a topic can be read now. */
    public record Extent(Map<TopicPartition, Long> starts, Map<TopicPartition, Long> ends) {}

    /** What was read of a partition, and where to go on. */
    public record Part(List<LedgerEvent> events, long next) {}

    /** The topic that tells of records of a type. */
    public static String of(String recordType) {
        return "anju." + recordType.substring(0, recordType.indexOf('.')) + ".ledger";
    }

    /** Each record once, as it is last, in the order in which records are taken in. */
    public static List<LedgerEvent> latest(List<LedgerEvent> events) {
        Map<String, LedgerEvent> latest = new TreeMap<>();
        events.forEach(event -> latest.merge(
                event.type() + ' ' + event.recordId(), event, (a, b) -> b.version() > a.version() ? b : a));
        return List.copyOf(latest.values());
    }

    public Consumer<String, byte[]> open() {
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    public Extent extent(Consumer<String, byte[]> consumer, Set<String> topics) {
        var partitions = topics.stream()
                .map(topic -> Objects.requireNonNullElse(consumer.partitionsFor(topic), List.<PartitionInfo>of()))
                .flatMap(List::stream)
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        return new Extent(consumer.beginningOffsets(partitions), consumer.endOffsets(partitions));
    }

    /**
     * The events of some types in the next part of a partition.
     *
     * @param to first place that is no longer read
     */
    public Part read(
            Consumer<String, byte[]> consumer, TopicPartition partition, long from, long to, Set<String> types) {
        // What was fetched ahead is lost by a seek, even to the same place
        if (!consumer.assignment().equals(Set.of(partition)) || consumer.position(partition) != from) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, from);
        }
        var events = new ArrayList<LedgerEvent>();
        for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
            if (message.offset() < to) {
                event(message).filter(event -> types.contains(event.type())).ifPresent(events::add);
            }
        }
        return new Part(events, Math.min(to, consumer.position(partition)));
    }

    /** What is no record of a ledger has gone to the dead letters when it was taken in. */
    private Optional<LedgerEvent> event(ConsumerRecord<String, byte[]> message) {
        try {
            return Optional.of(CloudEvents.read(message, mapper));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
