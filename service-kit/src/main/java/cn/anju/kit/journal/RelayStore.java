package cn.anju.kit.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the {@link Relay} reads and writes in the database, over the one connection that holds its lock. */
final class RelayStore {
    private static final long LOCK = 0x616e6a75; // "anju"
    private static final String NEXT = """
            select j.xid::text, j.seq, j.record_type, j.record_id, j.version, j.at, j.payload
            from journal j
            where (j.xid, j.seq) > (?::xid8, ?) and j.xid < pg_snapshot_xmin(pg_current_snapshot())
                and not exists (
                    select 1 from journal n
                    where n.record_id = j.record_id and n.version > j.version and (n.xid, n.seq) < (j.xid, j.seq))
            order by j.xid, j.seq
            limit ?
            """;

    private final Connection connection;

    RelayStore(Connection connection) {
        this.connection = connection;
    }

    /** An entry that is to be told. */
    record Outgoing(
            JournalPosition position, String recordType, UUID recordId, int version, Instant at, String payload) {}

    /** How much is still to be told. */
    record Lag(long records, double seconds) {}

    /** Whether this replica is the one that relays; it stays so while the connection lives. */
    boolean lock() throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** Gives the lock back; the pool would go on holding it with the connection. */
    void unlock() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        }
    }

    JournalPosition position() throws SQLException {
        try (var statement = connection.prepareStatement("select xid::text, seq from relay_position");
                var row = statement.executeQuery()) {
            row.next();
            return new JournalPosition(row.getString(1), row.getLong(2));
        }
    }

    /**
     * Entries after a position, in the order in which they may be told: only those of transactions older than every
     * running one, so that no entry can appear before one that was told; and no version after a later one of its record,
     * since a compacted topic keeps what comes last.
     */
    List<Outgoing> next(JournalPosition after, int limit) throws SQLException {
        try (var statement = connection.prepareStatement(NEXT)) {
            statement.setString(1, after.xid());
            statement.setLong(2, after.seq());
            statement.setInt(3, limit);
            try (var row = statement.executeQuery()) {
                var result = new ArrayList<Outgoing>();
                while (row.next()) {
                    result.add(new Outgoing(
                            new JournalPosition(row.getString(1), row.getLong(2)),
                            row.getString(3),
                            row.getObject(4, UUID.class),
                            row.getInt(5),
                            row.getTimestamp(6).toInstant(),
                            row.getString(7)));
                }
                return result;
            }
        }
    }

    /**
     * Saves the position, unless someone has moved it for a replay meanwhile. It need not be flushed: if it is lost in a
     * crash, entries are told twice.
     */
    void advance(JournalPosition from, JournalPosition to) throws SQLException {
        try (var statement = connection.prepareStatement("""
                update relay_position set xid = ?::xid8, seq = ?
                from (select set_config('synchronous_commit', 'off', true)) as lazily
                where xid = ?::xid8 and seq = ?
                """)) {
            statement.setString(1, to.xid());
            statement.setLong(2, to.seq());
            statement.setString(3, from.xid());
            statement.setLong(4, from.seq());
            statement.executeUpdate();
        }
    }

    Lag lag() throws SQLException {
        try (var statement = connection.prepareStatement("""
                        select count(*), coalesce(extract(epoch from now() - min(j.at)), 0)
                        from journal j, relay_position p
                        where (j.xid, j.seq) > (p.xid, p.seq)
                        """);
                var row = statement.executeQuery()) {
            row.next();
            return new Lag(row.getLong(1), Math.max(0, row.getDouble(2)));
        }
    }

    /** Moves the position back to the first entry at or after an instant. */
    void rewind(Instant since) throws SQLException {
        try (var statement = connection.prepareStatement("""
                update relay_position p set (xid, seq) = (
                    select coalesce(min(j.xid), p.xid), 0 from journal j where j.at >= ?)
                """)) {
            statement.setObject(1, since.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
