package cn.anju.acceptance.client;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Many visits posted to one site over 16 connections, each under an Idempotency-Key. A request that gets no answer of the
 * service is sent again under the same key; one that was answered is not.
 */
public final class VisitBurst {
    private static final String VISITS = "/api/v1/site/leader-visits";
    private static final int CONNECTIONS = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_NANOS = Duration.ofMillis(100).toNanos();
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 90;

    private final Api api;
    private final String siteCode;
    private final int visits;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger repeated = new AtomicInteger();
    private final Queue<String> created = new ConcurrentLinkedQueue<>();

    public VisitBurst(Api api, String siteCode, int visits) {
        this.api = api;
        this.siteCode = siteCode;
        this.visits = visits;
    }

    /** The ids of all visits when the last one has been answered with 201. */
    public CompletableFuture<List<String>> start() {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        var workers = new ArrayList<CompletableFuture<Void>>();
        for (int i = 0; i < CONNECTIONS; i++) {
            workers.add(CompletableFuture.runAsync(this::work, threads));
        }
        threads.shutdown();
        return CompletableFuture.allOf(workers.toArray(CompletableFuture[]::new))
                .thenApply(done -> List.copyOf(created));
    }

    public int answered() {
        return answered.get();
    }

    /** How many requests had to be sent again. */
    public int repeated() {
        return repeated.get();
    }

    private void work() {
        for (int visit = sent.getAndIncrement(); visit < visits; visit = sent.getAndIncrement()) {
            created.add(post(visit).expecting(201).text("id"));
            answered.incrementAndGet();
        }
    }

    private Answer post(int visit) {
        var keyed = api.with("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> fields = Json.object(
                "siteCode",
                siteCode,
                "visitedOn",
                FIRST_DAY.plusDays(visit % DAYS).toString(),
                "purpose",
                "GUIDANCE");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var answer = keyed.post(VISITS, fields);
                if (!answer.leavesOpen() || System.nanoTime() > end) {
                    return answer;
                }
            } catch (UncheckedIOException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
            }
            repeated.incrementAndGet();
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
