package cn.anju.assessment.rebuilding.run;

import cn.anju.assessment.rebuilding.RebuildFailure;
import cn.anju.assessment.rebuilding.run.RebuildClaims.Claim;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Does the rebuilds that are ordered, on one replica each; takes up again what another one has left behind. */
@ApplicationScoped
public class Rebuilder {
    private static final Logger LOG = Logger.getLogger(Rebuilder.class);
    private static final long POLL_MILLIS = 500;
    private static final int RENEWALS_OF_A_LEASE = 3;

    private final RebuildClaims claims;
    private final RebuildRun run;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final ScheduledExecutorService renewing = Executors.newSingleThreadScheduledExecutor();
    private Thread thread;

    Rebuilder(RebuildClaims claims, RebuildRun run) {
        this.claims = claims;
        this.run = run;
    }

    void start(@Observes StartupEvent event) {
        thread = new Thread(this::run, "anju-rebuilder");
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        }
        renewing.shutdown();
    }

    private void run() {
        boolean failing = false;
        while (!rested()) {
            try {
                claims.next().ifPresent(this::work);
                failing = false;
            } catch (RuntimeException e) {
                if (!failing) {
                    LOG.errorf(e, "Rebuilds stand still and will be tried again");
                }
                failing = true;
            }
        }
    }

    private void work(Claim claim) {
        if (claim.isOneTooMany()) {
            fail(claim, RebuildFailure.INTERRUPTED);
            return;
        }
        long pause = claims.lease().toMillis() / RENEWALS_OF_A_LEASE;
        var renewal = renewing.scheduleWithFixedDelay(() -> renew(claim), pause, pause, TimeUnit.MILLISECONDS);
        try {
            run.run(claim, this::goOn);
        } catch (RebuildStopped e) {
            if (e.failure() == null) {
                claims.release(claim);
            } else {
                fail(claim, e.failure());
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "Rebuild %s broke", claim.rebuild());
            fail(claim, RebuildFailure.BROKEN);
        } finally {
            renewal.cancel(false);
        }
    }

    private void fail(Claim claim, RebuildFailure why) {
        run.giveUp(claim);
        claims.fail(claim, why);
    }

    private void renew(Claim claim) {
        try {
            claims.renew(claim);
        } catch (RuntimeException e) {
            LOG.warnf("The claim of rebuild %s could not be renewed: %s", claim.rebuild(), e.toString());
        }
    }

    private void goOn() {
        if (stopping.getCount() == 0) {
            throw RebuildStopped.leftToOthers();
        }
    }

    /** @return whether the service stops */
    private boolean rested() {
        try {
            return stopping.await(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
