package cn.anju.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets requests that wait for the chain at the same moment be appended together: one chain allows one transaction after
 * the other, and each costs a write to disk. Whoever comes first appends for all who wait.
 */
@ApplicationScoped
class AccessQueue {
    private final AccessChain chain;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock(true);

    AccessQueue(AccessChain chain) {
        this.chain = chain;
    }

    private static final class Waiting {
        private final UnlinkedEntry entry;
        private boolean done;
        private RuntimeException failure;

        Waiting(UnlinkedEntry entry) {
            this.entry = entry;
        }
    }

    /** Returns when the entry is committed. */
    void append(UnlinkedEntry entry) {
        var mine = new Waiting(entry);
        waiting.add(mine);
        turn.lock();
        try {
            if (!mine.done) {
                appendAll();
            }
        } finally {
            turn.unlock();
        }
        if (mine.failure != null) {
            throw new IllegalStateException("An access could not be logged, so it is not answered", mine.failure);
        }
    }

    private void appendAll() {
        var batch = new ArrayList<Waiting>();
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            batch.add(next);
        }
        RuntimeException failure = null;
        try {
            chain.append(batch.stream().map(w -> w.entry).toList());
        } catch (RuntimeException e) {
            failure = e;
        }
        for (Waiting each : batch) {
            each.done = true;
            each.failure = failure;
        }
    }
}
