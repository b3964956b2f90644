package cn.anju.benchmark.nation;

import cn.anju.benchmark.measure.BenchmarkException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics of the four services, written as their relays write them: the least that the services themselves would add. */
final class RecordTopics implements AutoCloseable {
    private static final List<String> WORKSTREAMS = List.of("site", "monitoring", "employment", "industry");
    private static final int PARTITIONS = 3;
    private static final int MOST_UNANSWERED = 50_000;

    private final Map<String, Object> broker;
    private final KafkaProducer<String, byte[]> producer;
    private final List<Future<?>> answers = new ArrayList<>();

    RecordTopics(String brokers) {
        this.broker = Map.of("bootstrap.servers", brokers);
        create();
        this.producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        brokers,
                        "compression.type",
                        "lz4",
                        "batch.size",
                        131_072,
                        "linger.ms",
                        0,
                        "buffer.memory",
                        67_108_864L),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    void send(SiteRecords.Message message) {
        var kind = message.kind();
        String id = message.id().toString();
        var sent = new ProducerRecord<>(
                topic(kind.workstream()), id, message.body().getBytes(StandardCharsets.UTF_8));
        header(sent, "ce_specversion", "1.0");
        header(sent, "ce_id", id);
        header(sent, "ce_type", "anju." + kind.type() + ".v1");
        header(sent, "ce_source", kind.path());
        header(sent, "ce_subject", id);
        header(sent, "ce_time", "2022-02-15T09:30:00.123456Z");
        header(sent, "content-type", "application/json");
        answers.add(producer.send(sent));
        if (answers.size() == MOST_UNANSWERED) {
            flush();
        }
    }

    /** Returns once the broker has all that was sent. */
    void flush() {
        producer.flush();
        try {
            for (Future<?> answer : answers) {
                answer.get();
            }
        } catch (ExecutionException e) {
            throw new BenchmarkException("The broker did not take the records", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("Interrupted", e);
        }
        answers.clear();
    }

    /** How many messages the topics have. */
    long messages() {
        try (var admin = Admin.create(broker)) {
            var partitions = new HashMap<TopicPartition, OffsetSpec>();
            for (String workstream : WORKSTREAMS) {
                for (int i = 0; i < PARTITIONS; i++) {
                    partitions.put(new TopicPartition(topic(workstream), i), OffsetSpec.latest());
                }
            }
            return admin.listOffsets(partitions).all().get().values().stream()
                    .mapToLong(offset -> offset.offset())
                    .sum();
        } catch (ExecutionException e) {
            throw new BenchmarkException("The topics cannot be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    private void create() {
        try (var admin = Admin.create(broker)) {
            for (String workstream : WORKSTREAMS) {
                var topic = new NewTopic(topic(workstream), PARTITIONS, (short) 1)
                        .configs(Map.of("cleanup.policy", "compact"));
                create(admin, topic);
            }
        }
    }

    private static void create(Admin admin, NewTopic topic) {
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new BenchmarkException("The topic " + topic.name() + " cannot be created", e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("Interrupted", e);
        }
    }

    private static String topic(String workstream) {
        return "anju." + workstream + ".ledger";
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
