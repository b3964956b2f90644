package cn.anju.kit.journal;

import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.sql.Database;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;

/**
 * Moves the journal to Kafka in order, at least once. Of all replicas of a service one relays, chosen by an advisory
 * lock; its position is saved after the broker has answered. It is woken by commits and polls as a fallback; while the
 * broker is away, records go on being written and wait in the journal.
 */
@ApplicationScoped
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int BATCH = 1_000;
    private static final long POLL_MILLIS = 100;

    /** Under load, commits gather this long between batches; the first after a quiet time is told at once. */
    private static final long GATHER_MILLIS = 20;

    private static final long RETRY_MILLIS = 1_000;
    private static final long LAG_MILLIS = 1_000;

    private final Database database;
    private final Ledgers ledgers;
    private final LedgerTopic topic;
    private final Semaphore work = new Semaphore(0);
    private Thread thread;
    private volatile boolean stopping;
    private volatile boolean active;
    private volatile JournalReader.Lag lag = new JournalReader.Lag(0, 0);
    private volatile String lastFailure;
    private long lagReadAt;

    Relay(Database database, Ledgers ledgers, LedgerTopic topic, MeterRegistry metrics) {
        this.database = database;
        this.ledgers = ledgers;
        this.topic = topic;
        metrics.gauge("anju.relay.lag.records", this, r -> r.lag.records());
        metrics.gauge("anju.relay.lag.seconds", this, r -> r.lag.seconds());
    }

    /**
     * How the relay is doing.
     *
     * @param active whether this replica relays
     * @param lagRecords entries not yet told
     * @param lagSeconds age of the oldest of them
     * @param lastFailure why it stands still, or null
     */
    @Schema(name = "RelayState")
    public record State(boolean active, long lagRecords, double lagSeconds, String lastFailure) {}

    public State state() {
        return new State(active, lag.records(), lag.seconds(), lastFailure);
    }

    /** How many entries are not told yet at this moment, whichever replica tells them. */
    public long untold() {
        return database.with(connection -> new JournalReader(connection)
                .lag(new RelayStore(connection).position())
                .records());
    }

    /** Tells every entry since an instant again; consumers pass over what they know. */
    public void replay(Instant since) {
        database.with(connection -> {
            var start = new JournalReader(connection).before(since);
            if (start.isPresent()) {
                new RelayStore(connection).rewind(start.get());
            }
            return null;
        });
        work.release();
    }

    void start(@Observes StartupEvent event) {
        if (!ledgers.all().isEmpty()) {
            thread = new Thread(this::run, "anju-relay");
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        work.release();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        }
    }

    void wake(@Observes Journal.Appended event) {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    private void run() {
        while (!stopping) {
            try {
                database.with(this::relayWhileLocked);
            } catch (RuntimeException e) {
                failed(e);
            }
            active = false;
            pause(RETRY_MILLIS);
        }
        topic.close();
    }

    private Void relayWhileLocked(Connection connection) throws SQLException {
        var store = new RelayStore(connection);
        var journal = new JournalReader(connection);
        while (!stopping && !store.lock()) {
            pause(RETRY_MILLIS);
        }
        active = true;
        try {
            while (!stopping) {
                if (!relayBatch(store, journal)) {
                    pause(GATHER_MILLIS, POLL_MILLIS);
                }
            }
        } finally {
            store.unlock();
        }
        return null;
    }

    private boolean relayBatch(RelayStore store, JournalReader journal) throws SQLException {
        var position = store.position();
        var batch = journal.next(position, BATCH);
        if (!batch.isEmpty()) {
            readLag(store, journal);
            topic.send(batch);
            store.advance(position, batch.get(batch.size() - 1).position());
            lastFailure = null;
        }
        if (batch.size() < BATCH) {
            readLag(store, journal);
        }
        return batch.size() == BATCH;
    }

    private void readLag(RelayStore store, JournalReader journal) throws SQLException {
        long now = System.currentTimeMillis();
        if (now - lagReadAt >= LAG_MILLIS) {
            lagReadAt = now;
            lag = journal.lag(store.position());
        }
    }

    private void failed(RuntimeException e) {
        if (lastFailure == null) {
            LOG.warnf("The relay stands still and will try again: %s", e.toString());
        }
        lastFailure = e.toString();
    }

    private void pause(long millis) {
        pause(0, millis);
    }

    /** Waits until it is woken, no shorter and no longer than this. */
    private void pause(long least, long most) {
        try {
            Thread.sleep(least);
            if (work.tryAcquire(most, TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }
}
