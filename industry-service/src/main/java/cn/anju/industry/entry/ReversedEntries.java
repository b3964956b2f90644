package cn.anju.industry.entry;

import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** Entries to be reversed, and how much of each was reversed already. */
@ApplicationScoped
class ReversedEntries {
    private final Database database;

    ReversedEntries(Database database) {
        this.database = database;
    }

    Optional<ReversedEntry> find(UUID id) {
        return database.queryOne("select * from collective_entry where id = ?", ReversedEntry::of, id);
    }

    /** What was taken back of an entry before, as a negative sum. */
    BigDecimal reversals(UUID of, UUID without) {
        return database.queryOne("""
                        select coalesce(sum(amount), 0) from collective_entry
                        where reverses = ? and id <> ? and status = 'ACTIVE'
                        """, row -> row.getBigDecimal(1), of, without).orElseThrow();
    }
}
