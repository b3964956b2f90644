package cn.anju.acceptance.stack;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What Kafka holds. */
public final class Topics {
    private final Map<String, Object> settings;

    Topics(String brokers) {
        settings = Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                5_000);
    }

    /** Every record of every topic with its key and headers, from the beginning. */
    public void eachRecord(Consumer<String> record) {
        try (var consumer = consumer()) {
            var partitions = partitions(consumer, consumer.listTopics().keySet());
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> record.accept(text(message)));
            }
        }
    }

    /** How many records of services' ledgers come after these positions, given as {@code topic-partition} and the next offset. */
    long after(Map<String, Long> positions, Collection<String> services) {
        try (var consumer = consumer()) {
            var ledgers = services.stream()
                    .map("anju.%s.ledger"::formatted)
                    .filter(consumer.listTopics()::containsKey)
                    .toList();
            return consumer.endOffsets(partitions(consumer, ledgers)).entrySet().stream()
                    .mapToLong(end ->
                            end.getValue() - positions.getOrDefault(end.getKey().toString(), 0L))
                    .sum();
        }
    }

    private KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, Collection<String> topics) {
        var partitions = new ArrayList<TopicPartition>();
        for (String topic : topics) {
            consumer.partitionsFor(topic)
                    .forEach(partition -> partitions.add(new TopicPartition(topic, partition.partition())));
        }
        return partitions;
    }

    private static String text(ConsumerRecord<String, String> message) {
        var text = new StringBuilder(message.topic()).append(' ').append(message.key());
        for (Header header : message.headers()) {
            text.append(' ')
                    .append(header.key())
                    .append('=')
                    .append(new String(header.value(), StandardCharsets.UTF_8));
        }
        return text.append(' ').append(message.value()).toString();
    }
}
