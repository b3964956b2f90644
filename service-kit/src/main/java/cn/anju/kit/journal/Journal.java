package cn.anju.kit.journal;

import cn.anju.kit.ledger.Authorship;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.RecordJson;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.sql.CopyRows;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Every version of every record, written in the transaction of the change: outbox of the {@link Relay}, history, audit
 * trail and source of replays at once.
 */
@ApplicationScoped
public class Journal {
    private static final String INSERT = """
            insert into journal (record_type, record_id, version, status, actor, at, payload, sealed, fingerprint)
            values (?, ?, ?, ?, ?, ?, ?::json, ?::json, ?)
            """;

    private static final List<String> COLUMNS =
            List.of("record_type", "record_id", "version", "status", "actor", "at", "payload", "sealed");

    private static final String UNIQUE_VIOLATION = "23505";

    private final Database database;
    private final RecordJson json;
    private final TransactionSynchronizationRegistry transactions;
    private final Event<Appended> appended;

    Journal(
            Database database,
            RecordJson json,
            TransactionSynchronizationRegistry transactions,
            Event<Appended> appended) {
        this.database = database;
        this.json = json;
        this.transactions = transactions;
        this.appended = appended;
    }

    /** Told after a transaction with journal entries has committed. */
    public record Appended() {}

    /** One version of a record. */
    public record Entry(
            int version, String status, String actor, Instant at, String payload, String sealed, String fingerprint) {

        static Entry of(ResultSet row) throws SQLException {
            return new Entry(
                    row.getInt("version"),
                    row.getString("status"),
                    row.getString("actor"),
                    row.getTimestamp("at").toInstant(),
                    row.getString("payload"),
                    row.getString("sealed"),
                    row.getString("fingerprint"));
        }
    }

    public <F extends Record & LedgerFields> void append(
            Ledger<F, ?> ledger, LedgerView<F> view, Authorship by, String fingerprint) {
        database.with(connection -> {
            try (var statement = connection.prepareStatement(INSERT)) {
                statement.setString(1, ledger.type());
                statement.setObject(2, view.id());
                statement.setInt(3, view.version());
                statement.setString(4, view.status().name());
                statement.setString(5, by.actor());
                statement.setObject(6, by.at().atOffset(ZoneOffset.UTC));
                statement.setString(7, json.event(view));
                statement.setObject(8, json.sealed(ledger, view), Types.VARCHAR);
                statement.setString(9, fingerprint);
                return statement.executeUpdate();
            } catch (SQLException e) {
                if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                    throw idTaken();
                }
                throw e;
            }
        });
        wakeRelayAfterCommit();
    }

    /** Appends the versions that one change makes of many records of a ledger. */
    public <F extends Record & LedgerFields> void appendAll(Ledger<F, ?> ledger, List<LedgerView<F>> views) {
        var rows = new CopyRows("journal", COLUMNS);
        for (LedgerView<F> view : views) {
            rows.value(ledger.type())
                    .value(view.id())
                    .value(view.version())
                    .value(view.status())
                    .value(view.changedBy())
                    .value(view.changedAt())
                    .value(json.event(view))
                    .value(json.sealed(ledger, view))
                    .endRow();
        }
        database.copy(rows);
        wakeRelayAfterCommit();
    }

    /** Another ledger of the service has a record of this id, which is the key of both in the topic. */
    private static ProblemException idTaken() {
        return new ProblemException(409, "duplicate", List.of(Violation.of("id", "编号", "duplicate")));
    }

    public Optional<Entry> find(String type, UUID id, int version) {
        return database.queryOne(
                "select * from journal where record_id = ? and version = ? and record_type = ?",
                Entry::of,
                id,
                version,
                type);
    }

    public List<Entry> of(String type, UUID id) {
        return database.query(
                "select * from journal where record_id = ? and record_type = ? order by version", Entry::of, id, type);
    }

    private void wakeRelayAfterCommit() {
        if (transactions.getResource(Appended.class) != null) {
            return;
        }
        transactions.putResource(Appended.class, true);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing is due before the commit
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    appended.fire(new Appended());
                }
            }
        });
    }
}
