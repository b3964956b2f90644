package cn.anju.kit.testing.contract;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The topic of the service under test, read from its beginning. */
public final class Topic implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(100);

    private final Map<String, List<ConsumerRecord<String, String>>> byId = new HashMap<>();
    private KafkaConsumer<String, String> consumer;

    /** The events of a record, once there are so many. */
    public List<ConsumerRecord<String, String>> eventsOf(String id, int count) {
        open();
        var end = Instant.now().plus(PATIENCE);
        while (byId.getOrDefault(id, List.of()).size() < count) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Of " + id + " only told: " + byId.get(id));
            }
            consumer.poll(POLL).forEach(event -> byId.computeIfAbsent(event.key(), key -> new ArrayList<>())
                    .add(event));
        }
        return byId.get(id);
    }

    /** The value of a header that every event has. */
    public static String header(ConsumerRecord<String, String> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private void open() {
        if (consumer == null) {
            var config = ConfigProvider.getConfig();
            consumer = new KafkaConsumer<>(
                    Map.of("bootstrap.servers", config.getValue("kafka.bootstrap.servers", String.class)),
                    new StringDeserializer(),
                    new StringDeserializer());
            var partitions =
                    consumer
                            .partitionsFor("anju." + config.getValue("anju.workstream", String.class) + ".ledger")
                            .stream()
                            .map(p -> new TopicPartition(p.topic(), p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }
    }

    @Override
    public void close() {
        if (consumer != null) {
            consumer.close();
        }
    }
}
