package cn.anju.benchmark.nation;

import cn.anju.benchmark.measure.BenchmarkException;
import java.util.function.Supplier;

/** Records that arrive at a steady pace until closed; closing fails if they could not be sent. */
final class Arrivals implements AutoCloseable {
    private final RecordTopics topics;
    private final Supplier<SiteRecords.Message> next;
    private final long pauseMillis;
    private final Thread thread = new Thread(this::run, "arrivals");

    private Arrivals(RecordTopics topics, Supplier<SiteRecords.Message> next, int perSecond) {
        this.topics = topics;
        this.next = next;
        this.pauseMillis = 1_000 / perSecond;
    }

    static Arrivals start(RecordTopics topics, Supplier<SiteRecords.Message> next, int perSecond) {
        var arrivals = new Arrivals(topics, next, perSecond);
        arrivals.thread.start();
        return arrivals;
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("Interrupted", e);
        }
        topics.flush();
    }

    private void run() {
        while (!thread.isInterrupted()) {
            topics.send(next.get());
            try {
                Thread.sleep(pauseMillis);
            } catch (InterruptedException e) {
                thread.interrupt();
            }
        }
    }
}
