package cn.anju.kit.event;

import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.sql.Database;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Events that could not be taken in, kept until someone has mended the cause and retries them. */
@ApplicationScoped
public class DeadLetters {
    private static final int MOST = 500;

    private final Database database;
    private final EventDispatcher dispatcher;
    private final ObjectMapper mapper;

    DeadLetters(Database database, EventDispatcher dispatcher, ObjectMapper mapper) {
        this.database = database;
        this.dispatcher = dispatcher;
        this.mapper = mapper;
    }

    /** One event that was put aside. */
    public record DeadLetter(
            UUID id,
            String topic,
            int partition,
            long offset,
            String type,
            String key,
            String error,
            Instant failedAt) {}

    /** Puts a message aside; the same message (by topic, partition, offset) only once. */
    @Transactional
    public void add(ConsumerRecord<String, byte[]> message, Exception cause) {
        database.update(
                """
                insert into dead_letter (id, topic, topic_partition, topic_offset, type, source, key, value, error)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (topic, topic_partition, topic_offset) do update set error = excluded.error, failed_at = now()
                """,
                UUID.randomUUID(),
                message.topic(),
                message.partition(),
                message.offset(),
                CloudEvents.attribute(message.headers(), "type"),
                CloudEvents.attribute(message.headers(), "source"),
                message.key(),
                message.value(),
                cause.toString());
    }

    public List<DeadLetter> list() {
        return database.query(
                "select * from dead_letter order by failed_at desc limit " + MOST,
                row -> new DeadLetter(
                        row.getObject("id", UUID.class),
                        row.getString("topic"),
                        row.getInt("topic_partition"),
                        row.getLong("topic_offset"),
                        row.getString("type"),
                        row.getString("key"),
                        row.getString("error"),
                        row.getTimestamp("failed_at").toInstant()));
    }

    /** Takes the event in and removes it from the dead letters. @throws ProblemException 409 if it fails again */
    @Transactional
    public void retry(UUID id) {
        var message = message(id).orElseThrow(ProblemException::notFound);
        try {
            dispatcher.receive(List.of(CloudEvents.read(message, mapper)));
        } catch (IOException e) {
            throw new ProblemException(409, "dead-letter", e.getMessage());
        }
        database.update("delete from dead_letter where id = ?", id);
    }

    private Optional<ConsumerRecord<String, byte[]>> message(UUID id) {
        return database.queryOne(
                "select topic, topic_partition, topic_offset, type, source, key, value from dead_letter where id = ?",
                row -> {
                    var headers = new RecordHeaders();
                    for (String attribute : List.of("type", "source")) {
                        if (row.getString(attribute) != null) {
                            headers.add(
                                    "ce_" + attribute, row.getString(attribute).getBytes(StandardCharsets.UTF_8));
                        }
                    }
                    return new ConsumerRecord<>(
                            row.getString("topic"),
                            row.getInt("topic_partition"),
                            row.getLong("topic_offset"),
                            ConsumerRecord.NO_TIMESTAMP,
                            TimestampType.NO_TIMESTAMP_TYPE,
                            ConsumerRecord.NULL_SIZE,
                            ConsumerRecord.NULL_SIZE,
                            row.getString("key"),
                            row.getBytes("value"),
                            headers,
                            Optional.empty());
                },
                id);
    }
}
