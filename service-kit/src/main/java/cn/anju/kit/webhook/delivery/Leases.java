package cn.anju.kit.webhook.delivery;

import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Which replica delivers to which receiver. A lease and not a lock, since a lock would need a connection of its own for
 * as long as it is held; whoever no longer renews it, because it died or lost the database, is replaced when it runs out.
 */
@ApplicationScoped
public class Leases {
    private final Database database;

    Leases(Database database) {
        this.database = database;
    }

    /** Takes every free subscription and keeps those already held; paused and ended ones are let go. */
    Set<UUID> claim(UUID owner, Duration time) {
        return new HashSet<>(database.query("""
                update webhook_position set lease_owner = ?, leased_until = now() + ? * interval '1 millisecond'
                where webhook_id in (
                    select p.webhook_id from webhook_position p join webhook w on w.id = p.webhook_id
                    where not w.paused and w.ended_at is null
                        and (p.lease_owner = ? or p.leased_until is null or p.leased_until < now())
                    order by p.webhook_id
                    for update of p)
                returning webhook_id
                """, row -> row.getObject(1, UUID.class), owner, time.toMillis(), owner));
    }

    void release(UUID owner) {
        database.update("update webhook_position set leased_until = null where lease_owner = ?", owner);
    }
}
