package cn.anju.kit.event;

import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/**
 * How far the topics of other services have been taken in. Kept beside what they led to and changed in the same
 * transaction: neither a crash nor an order to read again can part the two.
 */
@ApplicationScoped
public class ConsumedPositions {
    private final Database database;

    ConsumedPositions(Database database) {
        this.database = database;
    }

    /**
     * What a batch means for a partition.
     *
     * @param from next offset as it was stored when the batch was read
     * @param to next offset after the batch
     */
    record Step(TopicPartition partition, long from, long to) {}

    /** Someone else has moved the position meanwhile: another replica, or an order to read again. */
    static final class MovedException extends RuntimeException {
        MovedException(TopicPartition partition) {
            super("The position of " + partition + " was moved");
        }
    }

    /** The next offset to read of each partition; one that was never read begins at 0. */
    public Map<TopicPartition, Long> of(Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> known = new HashMap<>();
        database.query(
                        "select topic, topic_partition, next_offset from consumed_position",
                        row -> Map.entry(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3)))
                .forEach(position -> known.put(position.getKey(), position.getValue()));
        return partitions.stream().collect(Collectors.toMap(p -> p, p -> known.getOrDefault(p, 0L)));
    }

    /** To be called before the effects, so that whoever moves positions and whoever takes in wait for each other. */
    @Transactional(TxType.MANDATORY)
    void advance(List<Step> steps) {
        var inOrder = steps.stream()
                .sorted(Comparator.comparing((Step step) -> step.partition().topic())
                        .thenComparing(step -> step.partition().partition()))
                .toList();
        for (Step step : inOrder) {
            int moved = database.update(
                    """
                    insert into consumed_position as p (topic, topic_partition, next_offset) values (?, ?, ?)
                    on conflict (topic, topic_partition) do update set next_offset = excluded.next_offset
                    where p.next_offset = ?
                    """, step.partition().topic(), step.partition().partition(), step.to(), step.from());
            if (moved == 0) {
                throw new MovedException(step.partition());
            }
        }
    }

    /** Has every topic read again from its beginning. */
    @Transactional(TxType.MANDATORY)
    void rewind() {
        database.update("lock table consumed_position in share row exclusive mode");
        database.update("update consumed_position set next_offset = 0");
    }
}
