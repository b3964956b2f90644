package cn.anju.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A system that is told by webhook, and can be out of order for a while. */
public final class WebhookReceiver implements AutoCloseable {
    /** What a system does with an event takes its time. */
    private static final Duration WORK = Duration.ofMillis(20);

    private static final int ACCEPTED = 204;
    private static final int OUT_OF_ORDER = 503;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Told> accepted = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean failing;

    public WebhookReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    /** One event with its signature. */
    public record Told(String id, String timestamp, String signatures, String body) {

        public String recordId() {
            return event().path("subject").asText();
        }

        public int version() {
            return event().path("data").path("version").asInt();
        }

        private JsonNode event() {
            return Json.read(body);
        }

        public boolean isSignedWith(String secret) {
            try {
                byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                byte[] signed = (id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
                String expected = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
                return Arrays.asList(signatures.split(" ")).contains(expected);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/anju";
    }

    public void fail(boolean outOfOrder) {
        failing = outOfOrder;
    }

    /** What was accepted, in the order in which it came. */
    public List<Told> accepted() {
        return List.copyOf(accepted);
    }

    public int refused() {
        return refused.get();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        LockSupport.parkNanos(WORK.toNanos());
        int status = failing ? OUT_OF_ORDER : ACCEPTED;
        if (status == ACCEPTED) {
            accepted.add(new Told(
                    headers.getFirst("Webhook-Id"),
                    headers.getFirst("Webhook-Timestamp"),
                    headers.getFirst("Webhook-Signature"),
                    body));
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
