package cn.anju.kit.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the journal from a position on, in the order in which it may be told to others, whoever they are. */
public final class JournalReader {
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

    public JournalReader(Connection connection) {
        this.connection = connection;
    }

    /** An entry that is to be told. */
    public record Outgoing(
            JournalPosition position, String recordType, UUID recordId, int version, Instant at, String payload) {}

    /** How much is still to be told. */
    public record Lag(long records, double seconds) {}

    /**
     * Entries after a position, in the order in which they may be told: only those of transactions older than every
     * running one, so that no entry can appear before one that was told; and no version after a later one of its record,
     * since whoever is told keeps what comes last.
     */
    public List<Outgoing> next(JournalPosition after, int limit) throws SQLException {
        try (var statement = connection.prepareStatement(NEXT)) {
            statement.setString(1, after.xid());
            statement.setLong(2, after.seq());
            statement.setInt(3, limit);
            try (var row = statement.executeQuery()) {
                var result = new ArrayList<Outgoing>();
                while (row.next()) {
                    result.add(new Outgoing(
                            position(row),
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

    /** The place behind which there is only what is yet to come. */
    public JournalPosition end() throws SQLException {
        try (var statement = connection.prepareStatement("""
                        select xid::text, seq from journal where xid < pg_snapshot_xmin(pg_current_snapshot())
                        order by journal.xid desc, seq desc limit 1
                        """);
                var row = statement.executeQuery()) {
            return row.next() ? position(row) : new JournalPosition("0", 0);
        }
    }

    /** The place before the first entry at or after an instant, if there is such an entry. */
    public Optional<JournalPosition> before(Instant since) throws SQLException {
        try (var statement = connection.prepareStatement("select min(xid)::text from journal where at >= ?")) {
            statement.setObject(1, since.atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getString(1)).map(xid -> new JournalPosition(xid, 0));
            }
        }
    }

    public Lag lag(JournalPosition after) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select count(*), coalesce(extract(epoch from now() - min(at)), 0)
                from journal where (xid, seq) > (?::xid8, ?)
                """)) {
            statement.setString(1, after.xid());
            statement.setLong(2, after.seq());
            try (var row = statement.executeQuery()) {
                row.next();
                return new Lag(row.getLong(1), Math.max(0, row.getDouble(2)));
            }
        }
    }

    private static JournalPosition position(ResultSet row) throws SQLException {
        return new JournalPosition(row.getString(1), row.getLong(2));
    }
}
