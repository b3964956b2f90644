package cn.anju.monitoring.person;

import cn.anju.kit.sql.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;

/**
 * Gives persons who were entered before there were indexes of likeness theirs. No migration can, since the keys are with the
 * service; their records stay as they are, in the version they have.
 */
@ApplicationScoped
class LikenessBackfill {
    private static final int AT_ONCE = 500;

    private final Database database;
    private final StatelessSession session;
    private final BlindTextConverter texts;
    private final NearNumberConverter numbers;

    LikenessBackfill(
            Database database, StatelessSession session, BlindTextConverter texts, NearNumberConverter numbers) {
        this.database = database;
        this.session = session;
        this.texts = texts;
        this.numbers = numbers;
    }

    /** Replicas take different persons. */
    @Scheduled(every = "60s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void complete() {
        int done;
        do {
            done = QuarkusTransaction.requiringNew().call(this::completeSome);
        } while (done == AT_ONCE);
    }

    private int completeSome() {
        List<UUID> ids = database.query(
                "select id from person where likeness_index is null order by id limit ? for update skip locked",
                row -> row.getObject(1, UUID.class),
                AT_ONCE);
        if (!ids.isEmpty()) {
            database.batch(
                    "update person set likeness_index = ?, near_index = ? where id = ?",
                    session
                            .createSelectionQuery("from PersonRow r where r.id in (:ids)", PersonRow.class)
                            .setParameterList("ids", ids)
                            .getResultList()
                            .stream()
                            .map(this::indexes)
                            .toList());
        }
        return ids.size();
    }

    private Object[] indexes(PersonRow row) {
        return new Object[] {
            texts.convertToDatabaseColumn(Likeness.of(row.fields())),
            numbers.convertToDatabaseColumn(row.fields().idNumber()),
            row.id()
        };
    }
}
