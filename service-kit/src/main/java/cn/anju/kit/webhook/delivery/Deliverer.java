package cn.anju.kit.webhook.delivery;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The thread that tells one receiver, so that a slow one holds back no other. It works as long as this replica holds the
 * lease.
 */
final class Deliverer implements Runnable {
    private static final Logger LOG = Logger.getLogger(Deliverer.class);

    /** Commits gather this long before they are read. */
    private static final long GATHER_MILLIS = 50;

    /** How often the journal is looked at for what other replicas have committed, and the subscription for changes. */
    private static final long POLL_MILLIS = 1_000;

    private final UUID webhookId;
    private final DeliveryRun run;
    private final Thread thread;
    private final Semaphore work = new Semaphore(0);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile long heldUntil;

    Deliverer(UUID webhookId, UUID owner, DeliveryDesk desk) {
        this.webhookId = webhookId;
        this.run = new DeliveryRun(webhookId, owner, desk, this::isHeld);
        this.thread = new Thread(this, "anju-webhook-" + webhookId);
        thread.setDaemon(true);
    }

    /** @param nanoTime until when this replica surely holds the lease */
    void keepUntil(long nanoTime) {
        heldUntil = nanoTime;
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    /** There may be something new in the journal. */
    void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    /** Lets what is under way come to its end, and no more. */
    void stop() {
        stopped.countDown();
        work.release();
    }

    boolean isAlive() {
        return thread.isAlive();
    }

    void join(Duration patience) throws InterruptedException {
        thread.join(Math.max(1, patience.toMillis()));
    }

    private boolean isHeld() {
        return stopped.getCount() > 0 && System.nanoTime() - heldUntil < 0;
    }

    @Override
    public void run() {
        try {
            while (isHeld()) {
                deliver();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliver() throws InterruptedException {
        try {
            var pause = run.goOn();
            if (pause.isPresent()) {
                rest(pause.get().toMillis());
            } else {
                awaitWork();
            }
        } catch (RuntimeException e) {
            LOG.warnf("Webhook %s stands still and will be tried again: %s", webhookId, e.toString());
            rest(POLL_MILLIS);
        }
    }

    private void awaitWork() throws InterruptedException {
        if (work.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            rest(GATHER_MILLIS);
            work.drainPermits();
        }
    }

    private void rest(long millis) throws InterruptedException {
        stopped.await(Math.min(millis, POLL_MILLIS), TimeUnit.MILLISECONDS);
    }
}
