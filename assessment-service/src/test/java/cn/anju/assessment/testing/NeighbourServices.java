package cn.anju.assessment.testing;

import cn.anju.kit.testing.Tokens;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Servers that answer like the four other services and like Keycloak: what a test tells them to, late or not at all. Until a test
 * makes it somebody, the service under test is nobody to them.
 */
public class NeighbourServices implements QuarkusTestResourceLifecycleManager {
    private static final List<String> WORKSTREAMS = List.of("monitoring", "employment", "industry", "site");
    private static final String IDENTITY = "identity";
    private static final Map<String, HttpServer> SERVERS = new ConcurrentHashMap<>();
    private static final Map<String, String> BODIES = new ConcurrentHashMap<>();
    private static final Map<String, String> LATER = new ConcurrentHashMap<>();
    private static final Map<String, Integer> STATUSES = new ConcurrentHashMap<>();
    private static final Map<String, Integer> DELAYS = new ConcurrentHashMap<>();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    @Override
    public Map<String, String> start() {
        Map<String, String> addresses = new HashMap<>();
        WORKSTREAMS.forEach(workstream -> {
            var server = listen(workstream, 0);
            addresses.put(
                    "anju.services." + workstream + ".url",
                    "http://localhost:" + server.getAddress().getPort());
        });
        addresses.put(
                "anju.services.token-url",
                "http://localhost:" + listen(IDENTITY, 0).getAddress().getPort() + "/api/v1/identity/token");
        addresses.put("anju.services.secret", "secret");
        return addresses;
    }

    @Override
    public void stop() {
        SERVERS.values().forEach(server -> server.stop(0));
    }

    /** All answer at once and have nothing to tell. */
    public static void reset() {
        BODIES.clear();
        LATER.clear();
        STATUSES.clear();
        DELAYS.clear();
        TOKENS.clear();
    }

    /** What a service answers to requests whose path and query contain a text. */
    public static void answer(String workstream, String request, String body) {
        BODIES.put(workstream + " " + request, body);
    }

    /** What it answers from the second such request on. */
    public static void afterFirst(String workstream, String request, String body) {
        LATER.put(workstream + " " + request, body);
    }

    /** From now on the service under test is an auditor of some regions; it asks for a token each time. */
    public static void identify(String... regions) {
        String token = Tokens.inRegions("auditor", regions);
        answer(IDENTITY, "token", "{\"access_token\":\"" + token + "\",\"expires_in\":30}");
    }

    public static void fail(String workstream, int status) {
        STATUSES.put(workstream, status);
    }

    public static void delay(String workstream, int seconds) {
        DELAYS.put(workstream, seconds);
    }

    /** Nobody listens at the address of a service while this is done. */
    public static void without(String workstream, Runnable work) {
        int port = SERVERS.get(workstream).getAddress().getPort();
        SERVERS.get(workstream).stop(0);
        try {
            work.run();
        } finally {
            listen(workstream, port);
        }
    }

    /** The token that a service was asked with last. */
    public static String tokenAt(String workstream) {
        return TOKENS.get(workstream);
    }

    private static HttpServer listen(String workstream, int port) {
        try {
            var server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
            server.setExecutor(Executors.newCachedThreadPool(task -> {
                var thread = new Thread(task);
                thread.setDaemon(true);
                return thread;
            }));
            server.createContext("/api/v1/" + workstream + "/", exchange -> handle(workstream, exchange));
            server.start();
            SERVERS.put(workstream, server);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String take(Map.Entry<String, String> answer) {
        String body = answer.getValue();
        String later = LATER.remove(answer.getKey());
        if (later != null) {
            BODIES.put(answer.getKey(), later);
        }
        return body;
    }

    private static void handle(String workstream, HttpExchange exchange) throws IOException {
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        if (token != null) {
            TOKENS.put(workstream, token);
        }
        try {
            TimeUnit.SECONDS.sleep(DELAYS.getOrDefault(workstream, 0));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        String asked = exchange.getRequestURI().toString();
        String body = BODIES.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(workstream + " ")
                        && asked.contains(entry.getKey().substring(workstream.length() + 1)))
                .findFirst()
                .map(NeighbourServices::take)
                .orElse("{\"items\":[]}");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(STATUSES.getOrDefault(workstream, 200), bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
