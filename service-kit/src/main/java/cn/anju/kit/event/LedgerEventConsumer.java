package cn.anju.kit.event;

import cn.anju.kit.sql.Database;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Takes in what other services record. A batch is one transaction; if it fails, its messages are tried one by one and
 * those that fail again go to the dead letters. While the database is away it waits: nothing is skipped.
 */
@ApplicationScoped
@IfBuildProperty(name = "anju.consumer.enabled", stringValue = "true")
public class LedgerEventConsumer {
    public static final String CHANNEL = "ledger-events";
    private static final Logger LOG = Logger.getLogger(LedgerEventConsumer.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final EventDispatcher dispatcher;
    private final DeadLetters deadLetters;
    private final Database database;
    private final ObjectMapper mapper;
    private final KafkaClientService clients;

    LedgerEventConsumer(
            EventDispatcher dispatcher,
            DeadLetters deadLetters,
            Database database,
            ObjectMapper mapper,
            KafkaClientService clients) {
        this.dispatcher = dispatcher;
        this.deadLetters = deadLetters;
        this.database = database;
        this.mapper = mapper;
        this.clients = clients;
    }

    @Incoming(CHANNEL)
    @Blocking
    void consume(ConsumerRecords<String, byte[]> batch) throws InterruptedException {
        while (!taken(batch)) {
            Thread.sleep(PAUSE.toMillis());
        }
    }

    /** Reads the topics again from their beginning; the caller has cleared what it wants to be built anew. */
    public void rewind() {
        clients.<String, byte[]>getConsumer(CHANNEL)
                .runOnPollingThread(consumer -> {
                    consumer.seekToBeginning(consumer.assignment());
                })
                .await()
                .atMost(Duration.ofSeconds(30));
    }

    private boolean taken(ConsumerRecords<String, byte[]> batch) {
        try {
            var events = new ArrayList<LedgerEvent>(batch.count());
            for (ConsumerRecord<String, byte[]> message : batch) {
                String type = CloudEvents.recordType(message);
                if (type == null || dispatcher.isWanted(type)) {
                    events.add(CloudEvents.read(message, mapper));
                }
            }
            dispatcher.receive(events);
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.warnf("A batch of %d events failed, taking them one by one: %s", batch.count(), e.toString());
            return databaseAnswers() && takenSingly(batch);
        }
    }

    private boolean takenSingly(ConsumerRecords<String, byte[]> batch) {
        for (ConsumerRecord<String, byte[]> message : batch) {
            try {
                dispatcher.receive(java.util.List.of(CloudEvents.read(message, mapper)));
            } catch (IOException | RuntimeException e) {
                if (!databaseAnswers()) {
                    return false;
                }
                LOG.errorf(
                        "Event at %s-%d@%d goes to the dead letters: %s",
                        message.topic(), message.partition(), message.offset(), e.toString());
                deadLetters.add(message, e);
            }
        }
        return true;
    }

    private boolean databaseAnswers() {
        try {
            return database.queryOne("select 1", row -> row.getInt(1)).isPresent();
        } catch (RuntimeException e) {
            LOG.warnf("Waiting for the database: %s", e.toString());
            return false;
        }
    }
}
