package cn.anju.kit.journal;

import cn.anju.kit.event.CloudEvents;
import cn.anju.kit.ledger.Ledgers;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The compacted topic of this service's records, {@code anju.<workstream>.ledger}: a durable table of current records,
 * key = record id. Created when it is first needed.
 */
@ApplicationScoped
public class LedgerTopic {
    private static final int TIMEOUT_MILLIS = 10_000;

    private final Ledgers ledgers;
    private final String brokers;
    private final String name;
    private final int partitions;
    private final short replicas;
    private Producer<String, byte[]> producer;

    LedgerTopic(
            Ledgers ledgers,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "anju.workstream") String workstream,
            @ConfigProperty(name = "anju.topic.partitions") int partitions,
            @ConfigProperty(name = "anju.topic.replicas") short replicas) {
        this.ledgers = ledgers;
        this.brokers = brokers;
        this.name = "anju." + workstream + ".ledger";
        this.partitions = partitions;
        this.replicas = replicas;
    }

    /** Sends entries in order and returns once the broker has all of them. @throws KafkaException if it has not */
    void send(List<JournalReader.Outgoing> entries) {
        open();
        var answers = new ArrayList<Future<?>>(entries.size());
        for (JournalReader.Outgoing entry : entries) {
            answers.add(producer.send(message(entry)));
        }
        producer.flush();
        try {
            for (Future<?> answer : answers) {
                answer.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        } catch (ExecutionException e) {
            close();
            throw new KafkaException(e.getCause());
        }
    }

    private ProducerRecord<String, byte[]> message(JournalReader.Outgoing entry) {
        var message = new ProducerRecord<>(
                name, entry.recordId().toString(), entry.payload().getBytes(StandardCharsets.UTF_8));
        var headers = message.headers();
        CloudEvents.attributes(entry, ledgers.ofType(entry.recordType()).href())
                .forEach((attribute, value) -> CloudEvents.put(headers, attribute, value));
        CloudEvents.put(headers, "content-type", "application/json");
        return message;
    }

    private void open() {
        if (producer == null) {
            createTopic();
            producer = new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            brokers,
                            ProducerConfig.ACKS_CONFIG,
                            "all",
                            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                            true,
                            ProducerConfig.COMPRESSION_TYPE_CONFIG,
                            "lz4",
                            ProducerConfig.LINGER_MS_CONFIG,
                            0,
                            ProducerConfig.BATCH_SIZE_CONFIG,
                            131_072,
                            ProducerConfig.MAX_BLOCK_MS_CONFIG,
                            TIMEOUT_MILLIS,
                            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                            TIMEOUT_MILLIS / 2,
                            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                            TIMEOUT_MILLIS),
                    new StringSerializer(),
                    new ByteArraySerializer());
        }
    }

    private void createTopic() {
        var topic = new NewTopic(name, partitions, replicas)
                .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS))) {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    void close() {
        if (producer != null) {
            producer.close(java.time.Duration.ZERO);
            producer = null;
        }
    }
}
