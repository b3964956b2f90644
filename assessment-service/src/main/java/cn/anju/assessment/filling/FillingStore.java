package cn.anju.assessment.filling;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;

/** Keeps how far topics are read for schemes that are being prepared. */
@ApplicationScoped
public class FillingStore {
    private final Database database;

    FillingStore(Database database) {
        this.database = database;
    }

    /** A partition that is to be read on. */
    record Stretch(TopicPartition partition, long next, long end) {}

    /** Empty where a scheme had nothing to fill, or the filling has not begun. */
    public Optional<Filling> of(String scheme) {
        return database.queryOne(
                        """
                        select sum(next_offset - start_offset), sum(end_offset - start_offset), count(*)
                        from filling where scheme = ?
                        """,
                        row -> row.getLong(3) == 0
                                ? Optional.<Filling>empty()
                                : Optional.of(Filling.of(row.getLong(1), row.getLong(2))),
                        scheme)
                .flatMap(filling -> filling);
    }

    boolean hasBegun(String scheme) {
        return database.queryOne("select 1 from filling where scheme = ?", row -> true, scheme)
                .isPresent();
    }

    @Transactional(TxType.MANDATORY)
    void begin(String scheme, Map<TopicPartition, Long> starts, Map<TopicPartition, Long> ends) {
        database.batch(
                """
                insert into filling (scheme, topic, topic_partition, start_offset, next_offset, end_offset)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                ends.entrySet().stream()
                        .map(end -> new Object[] {
                            scheme,
                            end.getKey().topic(),
                            end.getKey().partition(),
                            starts.get(end.getKey()),
                            starts.get(end.getKey()),
                            end.getValue()
                        })
                        .toList());
    }

    /** A partition that nobody else reads on at this moment. */
    @Transactional(TxType.MANDATORY)
    Optional<Stretch> lockUnread(String scheme) {
        return database.queryOne(
                """
                select topic, topic_partition, next_offset, end_offset from filling
                where scheme = ? and next_offset < end_offset
                order by topic, topic_partition limit 1 for update skip locked
                """,
                row -> new Stretch(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3), row.getLong(4)),
                scheme);
    }

    boolean isOver(String scheme) {
        return database.queryOne(
                        "select 1 from filling where scheme = ? and next_offset < end_offset", row -> true, scheme)
                .isEmpty();
    }

    @Transactional(TxType.MANDATORY)
    void advance(String scheme, TopicPartition partition, long next) {
        database.update("""
                update filling set next_offset = least(?, end_offset)
                where scheme = ? and topic = ? and topic_partition = ?
                """, next, scheme, partition.topic(), partition.partition());
    }

    @Transactional(TxType.MANDATORY)
    void forget(String scheme) {
        database.update("delete from filling where scheme = ?", scheme);
    }

    /** The ids of those that were taken in with just this version; until the transaction ends no newer one is. */
    @Transactional(TxType.MANDATORY)
    Set<UUID> current(List<LedgerEvent> events) {
        return new HashSet<>(database.query(
                """
                select c.record_id from consumed_record c
                join unnest(?, ?, ?) with ordinality as e (type, id, version, n)
                    on c.record_type = e.type and c.record_id = e.id and c.version = e.version
                order by e.n for share of c
                """,
                row -> row.getObject(1, UUID.class),
                events.stream().map(LedgerEvent::type).toArray(String[]::new),
                events.stream().map(LedgerEvent::recordId).toArray(UUID[]::new),
                events.stream().map(LedgerEvent::version).toArray(Integer[]::new)));
    }

    @Transactional(TxType.MANDATORY)
    void dropFacts(Set<String> metrics) {
        database.update("delete from fact where metric = any(?)", (Object) metrics.toArray(String[]::new));
    }
}
