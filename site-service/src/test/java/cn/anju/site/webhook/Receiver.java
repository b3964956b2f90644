package cn.anju.site.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A system that is told by webhook: a real HTTP server which keeps what it accepts. */
final class Receiver implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Told> accepted = new CopyOnWriteArrayList<>();
    private final ConcurrentHashMap<String, Integer> underWay = new ConcurrentHashMap<>();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean twoOfOneRecord;
    private volatile Function<Told, Integer> answer = told -> 204;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    /** One request. */
    record Told(Headers headers, String body, JsonNode event) {
        String id() {
            return headers.getFirst("Webhook-Id");
        }

        String recordId() {
            return event.path("subject").asText();
        }

        int version() {
            return event.path("data").path("version").asInt();
        }

        /** The check that a receiver makes, with the JDK only. */
        boolean isSignedWith(String secret) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                String signed = id() + "." + headers.getFirst("Webhook-Timestamp") + "." + body;
                String expected = "v1,"
                        + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
                return Arrays.asList(headers.getFirst("Webhook-Signature").split(" "))
                        .contains(expected);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/anju";
    }

    /** Says with which status requests are answered from now on. */
    void answering(Function<Told, Integer> status) {
        answer = status;
    }

    List<Told> accepted() {
        return accepted;
    }

    List<Told> accepted(Predicate<Told> wanted) {
        return accepted.stream().filter(wanted).toList();
    }

    /** Waits until so many requests that are wanted have been accepted. */
    List<Told> await(int count, Predicate<Told> wanted) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (accepted(wanted).size() < count && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        return accepted(wanted);
    }

    int refused() {
        return refused.get();
    }

    /** The most requests that were ever answered at once. */
    int mostAtOnce() {
        return most.get();
    }

    boolean hasSeenTwoOfOneRecordAtOnce() {
        return twoOfOneRecord;
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var told = new Told(exchange.getRequestHeaders(), body, JSON.readTree(body));
        twoOfOneRecord |= underWay.merge(told.recordId(), 1, Integer::sum) > 1;
        most.accumulateAndGet(underWay.size(), Math::max);
        int status = answer.apply(told);
        underWay.remove(told.recordId());
        if (status < 300) {
            accepted.add(told);
        } else {
            refused.incrementAndGet();
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
