package cn.anju.assessment.rebuilding.run;

import cn.anju.assessment.rebuilding.RebuildFailure;
import cn.anju.assessment.rebuilding.RebuildState;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which replica does the rebuild that was ordered: the one whose claim is on it, as long as it renews its lease. */
@ApplicationScoped
class RebuildClaims {
    private static final int MOST_ATTEMPTS = 3;

    /** Held while anything is done to the tables of a rebuild. */
    private static final long TABLES = 20_220_102;

    private final Database database;
    private final Clock clock;
    private final Duration lease;

    RebuildClaims(Database database, Clock clock, @ConfigProperty(name = "anju.rebuilds.lease") Duration lease) {
        this.database = database;
        this.clock = clock;
        this.lease = lease;
    }

    /** A rebuild that this replica does. */
    record Claim(UUID rebuild, UUID claim, int attempt) {
        boolean isOneTooMany() {
            return attempt > MOST_ATTEMPTS;
        }
    }

    Duration lease() {
        return lease;
    }

    /** Claims the rebuild that waits, or whose replica has gone: it begins again. */
    @Transactional
    Optional<Claim> next() {
        UUID claim = UUID.randomUUID();
        return database.queryOne(
                """
                update rebuild set claim = ?, lease_until = now() + make_interval(secs => ?), attempts = attempts + 1,
                    state = 'READING', read = 0, to_read = 0, unreadable = 0, compared_at = null
                where id = (
                    select id from rebuild where finished_at is null and (lease_until is null or lease_until < now())
                    for update skip locked)
                returning id, attempts
                """, row -> new Claim(row.getObject(1, UUID.class), claim, row.getInt(2)), claim, (double)
                        lease.toSeconds());
    }

    /** Nobody else does anything to the tables of a rebuild until the transaction ends. @throws RebuildStopped */
    @Transactional(TxType.MANDATORY)
    void hold(Claim claim) {
        database.query("select pg_advisory_xact_lock(?)", row -> true, TABLES);
        if (database.queryOne(
                        "select 1 from rebuild where id = ? and claim = ? and finished_at is null",
                        row -> true,
                        claim.rebuild(),
                        claim.claim())
                .isEmpty()) {
            throw RebuildStopped.leftToOthers();
        }
    }

    /** @throws RebuildStopped if it was taken up by another */
    @Transactional(TxType.REQUIRES_NEW)
    void renew(Claim claim) {
        change(claim, "lease_until = now() + make_interval(secs => ?)", (double) lease.toSeconds());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void enter(Claim claim, RebuildState state) {
        change(claim, "state = ?", state.name());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void progress(Claim claim, long read, long toRead) {
        change(claim, "read = ?, to_read = ?", read, toRead);
    }

    /** Everything is compared as of an instant. */
    @Transactional(TxType.REQUIRES_NEW)
    void finish(Claim claim, Instant comparedAt, long unreadable) {
        change(
                claim,
                "state = 'DONE', finished_at = ?, compared_at = ?, unreadable = ?, claim = null",
                clock.instant(),
                comparedAt,
                unreadable);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void fail(Claim claim, RebuildFailure why) {
        change(claim, "state = 'FAILED', finished_at = ?, failure = ?, claim = null", clock.instant(), why.name());
    }

    /** Leaves it to whoever comes next; that this one goes is no failed attempt. */
    @Transactional(TxType.REQUIRES_NEW)
    void release(Claim claim) {
        database.update("""
            update rebuild set claim = null, lease_until = null, attempts = attempts - 1
            where id = ? and claim = ? and finished_at is null
            """, claim.rebuild(), claim.claim());
    }

    private void change(Claim claim, String how, Object... values) {
        var arguments = new Object[values.length + 2];
        System.arraycopy(values, 0, arguments, 0, values.length);
        arguments[values.length] = claim.rebuild();
        arguments[values.length + 1] = claim.claim();
        if (database.update(
                        "update rebuild set " + how + " where id = ? and claim = ? and finished_at is null", arguments)
                == 0) {
            throw RebuildStopped.leftToOthers();
        }
    }
}
