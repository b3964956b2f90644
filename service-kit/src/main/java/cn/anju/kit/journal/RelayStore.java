package cn.anju.kit.journal;

import java.sql.Connection;
import java.sql.SQLException;

/** How far the {@link Relay} has come and who relays, over the one connection that holds its lock. */
final class RelayStore {
    private static final long LOCK = 0x616e6a75; // "anju"

    private final Connection connection;

    RelayStore(Connection connection) {
        this.connection = connection;
    }

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

    /** Moves the position back, never forward: nothing is left out. */
    void rewind(JournalPosition to) throws SQLException {
        try (var statement = connection.prepareStatement("""
                update relay_position p set xid = t.xid, seq = t.seq
                from (select ?::xid8 as xid, ? as seq) t
                where (p.xid, p.seq) > (t.xid, t.seq)
                """)) {
            statement.setString(1, to.xid());
            statement.setLong(2, to.seq());
            statement.executeUpdate();
        }
    }
}
