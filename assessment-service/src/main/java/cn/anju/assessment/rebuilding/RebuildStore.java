package cn.anju.assessment.rebuilding;

import cn.anju.assessment.rebuilding.RebuildView.Progress;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the rebuilds that were ordered, the last ones with what they found. */
@ApplicationScoped
class RebuildStore {
    private static final int KEPT = 10;

    private final Database database;
    private final Clock clock;

    RebuildStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Orders a rebuild.
     *
     * @param key under which the same order finds the same rebuild again, or null
     * @return empty if another one is running
     */
    @Transactional
    Optional<UUID> order(String by, String key) {
        var before = database.queryOne(
                "select id from rebuild where order_key = ?", row -> row.getObject(1, UUID.class), key);
        if (before.isPresent()) {
            return before;
        }
        database.update("""
            delete from rebuild where finished_at is not null and id not in (
                select id from rebuild order by ordered_at desc limit ?)
            """, KEPT - 1);
        return database.queryOne("""
            insert into rebuild (id, state, ordered_by, ordered_at, order_key) values (?, 'READING', ?, ?, ?)
            on conflict do nothing returning id
            """, row -> row.getObject(1, UUID.class), UUID.randomUUID(), by, clock.instant(), key);
    }

    /** The latest first. */
    List<RebuildView> list() {
        return database.query("select * from rebuild order by ordered_at desc, id", RebuildStore::read);
    }

    Optional<RebuildView> find(UUID id) {
        return database.queryOne("select * from rebuild where id = ?", RebuildStore::read, id);
    }

    private static RebuildView read(ResultSet row) throws SQLException {
        String failure = row.getString("failure");
        return new RebuildView(
                row.getObject("id", UUID.class),
                RebuildState.valueOf(row.getString("state")),
                row.getString("ordered_by"),
                Database.instant(row, "ordered_at"),
                row.getInt("attempts"),
                Progress.of(row.getLong("read"), row.getLong("to_read")),
                Database.instant(row, "compared_at"),
                Database.instant(row, "finished_at"),
                failure == null ? null : RebuildFailure.valueOf(failure).reason(),
                row.getLong("unreadable"),
                null);
    }
}
