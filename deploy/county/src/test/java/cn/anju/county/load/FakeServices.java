package cn.anju.county.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Keycloak and the gateway in one tiny server: keeps what is put, and misbehaves as it is told to. */
public final class FakeServices implements AutoCloseable {
    private static final String TOKEN_PATH = "/realms/anju/protocol/openid-connect/token";

    /** A status with its body, to be answered instead of the usual. */
    public record Canned(int status, String body) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(16);
    private final Map<String, String> stored = new ConcurrentHashMap<>();
    private final List<String> putPaths = new CopyOnWriteArrayList<>();
    private final Map<String, ConcurrentLinkedDeque<Canned>> misbehaviour = new ConcurrentHashMap<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private volatile long expiresIn = 300;

    public FakeServices() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    LoadOptions options() {
        var origin = origin().toString();
        return LoadOptions.parse("--gateway=" + origin, "--keycloak=" + origin + "/realms/anju", "--connections=4");
    }

    public CountyApi api() {
        var patience = new Patience(
                java.time.Duration.ofMillis(2), java.time.Duration.ofMillis(20), 5, java.time.Duration.ofMillis(400));
        return new CountyApi(options(), patience, java.time.Clock.systemUTC());
    }

    private URI origin() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The next requests for the path are answered so, one after the other. */
    public void answer(String path, Canned... answers) {
        misbehaviour.computeIfAbsent(path, key -> new ConcurrentLinkedDeque<>()).addAll(List.of(answers));
    }

    public void store(String path, String body) {
        stored.put(path, body);
    }

    void letTokensExpireIn(long seconds) {
        expiresIn = seconds;
    }

    int tokensGiven() {
        return tokens.get();
    }

    List<String> putPaths() {
        return putPaths;
    }

    Map<String, String> stored() {
        return stored;
    }

    private void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().toString();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var canned =
                misbehaviour.getOrDefault(path, new ConcurrentLinkedDeque<>()).poll();
        respond(exchange, canned == null ? usual(exchange, path, body) : canned);
    }

    private Canned usual(HttpExchange exchange, String path, String body) {
        if (path.equals(TOKEN_PATH)) {
            boolean known =
                    body.equals("grant_type=client_credentials&client_id=county-system&client_secret=county-system");
            return known
                    ? new Canned(
                            200,
                            "{\"access_token\":\"t%d\",\"expires_in\":%d}"
                                    .formatted(tokens.incrementAndGet(), expiresIn))
                    : new Canned(401, "{\"error\":\"unauthorized_client\"}");
        }
        if (!String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                .startsWith("Bearer t")) {
            return new Canned(401, "{}");
        }
        if (exchange.getRequestMethod().equals("GET")) {
            return stored.containsKey(path) ? new Canned(200, stored.get(path)) : new Canned(404, "{}");
        }
        putPaths.add(path);
        var before = stored.putIfAbsent(path, body);
        if (before == null) {
            return new Canned(201, body);
        }
        return before.equals(body)
                ? new Canned(200, body)
                : new Canned(428, "{\"status\":428,\"code\":\"precondition-required\"}");
    }

    private static void respond(HttpExchange exchange, Canned answer) throws IOException {
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
