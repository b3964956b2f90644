package cn.anju.kit.job;

import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which replica does which job. A claim is kept by renewing its lease, and lost when that has run out or on cancelling. */
@ApplicationScoped
class JobClaims {
    private static final int MOST_ATTEMPTS = 5;
    private static final Duration BEFORE_NEXT_ATTEMPT = Duration.ofSeconds(5);

    private final Database database;
    private final Jobs jobs;
    private final JobErrors errors;
    private final Duration lease;

    JobClaims(
            Database database, Jobs jobs, JobErrors errors, @ConfigProperty(name = "anju.jobs.lease") Duration lease) {
        this.database = database;
        this.jobs = jobs;
        this.errors = errors;
        this.lease = lease;
    }

    /** A job that this replica may do until its lease runs out. */
    record Claimed(Job job, UUID claim) {}

    /** Claims the oldest job that waits, or whose replica has gone. */
    @Transactional
    Optional<Claimed> next() {
        UUID claim = UUID.randomUUID();
        return database.queryOne("""
                update job set state = 'RUNNING', claim = ?, lease_until = now() + make_interval(secs => ?),
                    started_at = coalesce(started_at, now()), attempts = attempts + 1
                where id = (
                    select id from job
                    where state = 'QUEUED' or (state = 'RUNNING' and lease_until < now())
                    order by requested_at limit 1 for update skip locked)
                returning *
                """, row -> new Claimed(jobs.read(row), claim), claim, (double) lease.toSeconds());
    }

    /** Renews the lease, and keeps others from the job until the transaction ends. @throws JobLost */
    @Transactional(TxType.MANDATORY)
    void hold(Claimed claimed) {
        int held =
                database.update("""
                update job set lease_until = now() + make_interval(secs => ?)
                where id = ? and claim = ? and state = 'RUNNING'
                """, (double) lease.toSeconds(), claimed.job().id(), claimed.claim());
        if (held == 0) {
            throw new JobLost();
        }
    }

    /** Notes up to where the job is done, in the transaction in which it was. */
    @Transactional(TxType.MANDATORY)
    void advance(Claimed claimed, int position) {
        database.update(
                "update job set position = ?, attempts = 0 where id = ?",
                position,
                claimed.job().id());
    }

    /** Notes what became of more rows. */
    @Transactional(TxType.MANDATORY)
    void count(Claimed claimed, Counts more, List<JobError> failures) {
        database.update(
                """
                update job set rows = rows + ?, created = created + ?, updated = updated + ?, unchanged = unchanged + ?,
                    failed = failed + ?
                where id = ?
                """,
                more.rows(),
                more.created(),
                more.updated(),
                more.unchanged(),
                more.failed(),
                claimed.job().id());
        errors.add(claimed.job().id(), failures);
    }

    /** Takes back what was noted. */
    @Transactional(TxType.MANDATORY)
    void restart(Claimed claimed) {
        database.update("""
                update job set position = 0, rows = 0, created = 0, updated = 0, unchanged = 0, failed = 0 where id = ?
                """, claimed.job().id());
        errors.forget(claimed.job().id());
    }

    /** Ends the job, if it is still this replica's. */
    @Transactional
    void finish(Claimed claimed) {
        end(claimed, JobState.DONE, null);
    }

    /** Ends the job as one that can never be done. */
    @Transactional
    void fail(Claimed claimed, ProblemException why) {
        end(claimed, JobState.FAILED, why);
    }

    private void end(Claimed claimed, JobState state, ProblemException why) {
        database.update(
                """
                update job set state = ?, failure = ?, failure_arguments = ?, finished_at = now(), claim = null
                where id = ? and claim = ? and state = 'RUNNING'
                """,
                state.name(),
                why == null ? null : why.code(),
                why == null
                        ? new String[0]
                        : why.arguments().stream().map(String::valueOf).toArray(String[]::new),
                claimed.job().id(),
                claimed.claim());
    }

    /** Leaves the job to whoever comes next. */
    @Transactional
    void release(Claimed claimed) {
        letGo(claimed, Duration.ZERO);
    }

    /** Leaves the job for another attempt, until there were too many that did not move it on. */
    @Transactional
    void attemptAgain(Claimed claimed) {
        int given = database.update("""
                update job set state = 'FAILED', failure = 'failed', finished_at = now(), claim = null
                where id = ? and claim = ? and state = 'RUNNING' and attempts >= ?
                """, claimed.job().id(), claimed.claim(), MOST_ATTEMPTS);
        if (given == 0) {
            letGo(claimed, BEFORE_NEXT_ATTEMPT);
        }
    }

    private void letGo(Claimed claimed, Duration pause) {
        database.update("""
                update job set claim = null, lease_until = now() + make_interval(secs => ?)
                where id = ? and claim = ? and state = 'RUNNING'
                """, pause.toSeconds() - 0.001, claimed.job().id(), claimed.claim());
    }
}
