package cn.anju.kit.event;

import cn.anju.kit.event.ConsumedPositions.MovedException;
import cn.anju.kit.event.ConsumedPositions.Step;
import cn.anju.kit.sql.Database;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Takes in what other services record, the counterpart of the relay. A batch is one transaction with the position up to
 * which it reads; if it fails, it is taken by halves until the messages are found that fail alone: they go to the dead
 * letters. While the database is away it waits: nothing is skipped. Replicas share the partitions as a consumer group.
 */
@ApplicationScoped
public class LedgerEventConsumer {
    private static final Logger LOG = Logger.getLogger(LedgerEventConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long RETRY_MILLIS = 1_000;
    private static final int BATCH = 1_000;
    private static final int TOPICS_ARE_NEW_MILLIS = 5_000;

    private final EventDispatcher dispatcher;
    private final ConsumedPositions positions;
    private final DeadLetters deadLetters;
    private final Database database;
    private final ObjectMapper mapper;
    private final List<String> topics;
    private final Map<String, Object> settings;
    /** Next offsets as they are stored, of the partitions that this replica reads. */
    private final Map<TopicPartition, Long> stored = new HashMap<>();

    private Thread thread;
    private volatile boolean stopping;
    private volatile long lag;
    private boolean failing;

    LedgerEventConsumer(
            EventDispatcher dispatcher,
            ConsumedPositions positions,
            DeadLetters deadLetters,
            Database database,
            ObjectMapper mapper,
            MeterRegistry metrics,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "anju.workstream") String workstream,
            @ConfigProperty(name = "anju.consumer.topics") Optional<List<String>> topics) {
        this.dispatcher = dispatcher;
        this.positions = positions;
        this.deadLetters = deadLetters;
        this.database = database;
        this.mapper = mapper;
        this.topics = topics.orElse(List.of());
        this.settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "anju-" + workstream);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, TOPICS_ARE_NEW_MILLIS);
        metrics.gauge("anju.consumer.lag.records", this, c -> c.lag);
    }

    void start(@Observes StartupEvent event) {
        if (!topics.isEmpty()) {
            thread = new Thread(this::run, "anju-consumer");
            thread.start();
        }
    }

    /** How many messages the topics had beyond those that were taken in, when they were last read. */
    public long lag() {
        return lag;
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        }
    }

    private void run() {
        while (!stopping) {
            try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
                consumer.subscribe(topics, new FromStoredPositions(consumer));
                while (!stopping) {
                    takeIn(consumer);
                }
            } catch (RuntimeException e) {
                if (!failing) {
                    LOG.warnf("Reading events stands still and will be tried again: %s", e.toString());
                }
                failing = true;
                pause();
            }
        }
    }

    private void takeIn(Consumer<String, byte[]> consumer) {
        var batch = consumer.poll(POLL);
        try {
            if (batch.isEmpty()) {
                requireUnmoved();
            }
            while (!stopping && !batch.isEmpty() && !taken(batch)) {
                pause();
            }
        } catch (MovedException e) {
            LOG.infof("%s: reading on from there", e.getMessage());
            seek(consumer, consumer.assignment());
        }
        failing = false;
        lag = consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    private void requireUnmoved() {
        positions.of(stored.keySet()).forEach((partition, offset) -> {
            if (!offset.equals(stored.get(partition))) {
                throw new MovedException(partition);
            }
        });
    }

    private boolean taken(ConsumerRecords<String, byte[]> batch) {
        var steps = steps(batch);
        try {
            dispatcher.receive(wanted(batch), steps);
        } catch (MovedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (!databaseAnswers()) {
                return false;
            }
            LOG.warnf("A batch of %d events failed, taking it by halves: %s", batch.count(), e.toString());
            var messages = new ArrayList<ConsumerRecord<String, byte[]>>(batch.count());
            batch.forEach(messages::add);
            if (!takenByHalves(messages, e)) {
                return false;
            }
            dispatcher.receive(List.of(), steps);
        }
        steps.forEach(step -> stored.put(step.partition(), step.to()));
        return true;
    }

    private List<Step> steps(ConsumerRecords<String, byte[]> batch) {
        return batch.partitions().stream()
                .map(partition -> {
                    var messages = batch.records(partition);
                    long to = messages.get(messages.size() - 1).offset() + 1;
                    return new Step(partition, stored.get(partition), to);
                })
                .toList();
    }

    private List<LedgerEvent> wanted(Iterable<ConsumerRecord<String, byte[]>> messages) throws IOException {
        var events = new ArrayList<LedgerEvent>();
        for (ConsumerRecord<String, byte[]> message : messages) {
            String type = CloudEvents.recordType(message);
            if (type == null || dispatcher.isWanted(type)) {
                events.add(CloudEvents.read(message, mapper));
            }
        }
        return events;
    }

    /** Messages that failed together: few are to blame, and the others are still taken in many at a time. */
    private boolean takenByHalves(List<ConsumerRecord<String, byte[]>> failed, Exception reason) {
        if (failed.size() == 1) {
            var message = failed.get(0);
            LOG.errorf(
                    "Event at %s-%d@%d goes to the dead letters: %s",
                    message.topic(), message.partition(), message.offset(), reason.toString());
            deadLetters.add(message, reason);
            return true;
        }
        int middle = failed.size() / 2;
        return takenAlone(failed.subList(0, middle)) && takenAlone(failed.subList(middle, failed.size()));
    }

    private boolean takenAlone(List<ConsumerRecord<String, byte[]>> messages) {
        try {
            dispatcher.receive(wanted(messages));
            return true;
        } catch (IOException | RuntimeException e) {
            return databaseAnswers() && takenByHalves(messages, e);
        }
    }

    private boolean databaseAnswers() {
        try {
            return database.queryOne("select 1", row -> row.getInt(1)).isPresent();
        } catch (RuntimeException e) {
            LOG.warnf("Waiting for the database: %s", e.toString());
            return false;
        }
    }

    private void seek(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        stored.putAll(positions.of(partitions));
        partitions.forEach(partition -> consumer.seek(partition, stored.get(partition)));
    }

    private void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    /** A partition that comes to this replica is read from where whoever had it before has left off. */
    private final class FromStoredPositions implements ConsumerRebalanceListener {
        private final Consumer<?, ?> consumer;

        FromStoredPositions(Consumer<?, ?> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            seek(consumer, partitions);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            partitions.forEach(stored::remove);
        }
    }
}
