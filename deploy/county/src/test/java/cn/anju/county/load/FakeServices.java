package cn.anju.county.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Keycloak and the gateway in one tiny server: keeps what is put or imported, and misbehaves as it is told to. */
public final class FakeServices implements AutoCloseable {
    private static final Pattern LINE = Pattern.compile("\\{\"id\":\"([^\"]+)\",\"version\":1,(.*)");
    private static final String TOKEN_PATH = "/realms/anju/protocol/openid-connect/token";

    private static final Set<String> FORMS = Set.of(
            "grant_type=client_credentials&client_id=county-system&client_secret=county-system",
            "grant_type=password&client_id=anju-web&username=county-admin&password=county-admin");

    /** A status with its body, to be answered instead of the usual. */
    public record Canned(int status, String body) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(16);
    private final Map<String, String> stored = new ConcurrentHashMap<>();
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final Map<String, List<String>> posted = new ConcurrentHashMap<>();
    private final Map<String, ConcurrentLinkedDeque<Canned>> misbehaviour = new ConcurrentHashMap<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicInteger jobs = new AtomicInteger();
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
        return LoadOptions.parse("--gateway=" + origin, "--keycloak=" + origin + "/realms/anju");
    }

    /** Short pauses, so that tests are over soon; as long as on a busy machine until a reference is known. */
    static Patience patience() {
        return patience(Duration.ofSeconds(30));
    }

    static Patience patience(Duration untilKnown) {
        return new Patience(Duration.ofMillis(2), Duration.ofMillis(20), 5, untilKnown);
    }

    public CountyApi api() {
        return new CountyApi(options(), patience(), Clock.systemUTC());
    }

    private URI origin() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The next requests for the path are answered so, one after the other; of a record, the rows that import it. */
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

    /** Where records were sent to, in this order. */
    List<String> sent() {
        return sent;
    }

    /** What was sent to an address other than records and imports, in this order. */
    List<String> posted(String path) {
        return posted.getOrDefault(path, List.of());
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
            return FORMS.contains(body)
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
        if (exchange.getRequestMethod().equals("GET") && path.endsWith("/transitions")) {
            return new Canned(200, "{\"items\":[" + String.join(",", posted(path)) + "]}");
        }
        if (exchange.getRequestMethod().equals("GET")) {
            return stored.containsKey(path) ? new Canned(200, stored.get(path)) : new Canned(404, "{}");
        }
        if (exchange.getRequestMethod().equals("POST") && !path.endsWith("/imports")) {
            posted.computeIfAbsent(path, key -> new CopyOnWriteArrayList<>()).add(body);
            return new Canned(201, "{\"id\":\"a%d\"}".formatted(posted(path).size()));
        }
        if (exchange.getRequestMethod().equals("POST")) {
            return takeIn(path, body);
        }
        sent.add(path);
        var before = stored.putIfAbsent(path, body);
        if (before == null) {
            return new Canned(201, body);
        }
        return before.equals(body)
                ? new Canned(200, body)
                : new Canned(428, "{\"status\":428,\"code\":\"precondition-required\"}");
    }

    /** An import whose job is under way when it is answered and done when it is looked at. */
    private Canned takeIn(String path, String file) {
        var ledger = path.substring(0, path.lastIndexOf('/'));
        var job = "/api/v1/" + ledger.substring("/api/v1/".length(), ledger.lastIndexOf('/')) + "/jobs/"
                + jobs.incrementAndGet();
        var errors = new ArrayList<String>();
        int created = 0;
        var lines = file.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var record = LINE.matcher(lines.get(i));
            if (!record.matches()) {
                return new Canned(422, "{\"code\":\"unreadable-file\"}");
            }
            var href = ledger + "/" + record.group(1);
            sent.add(href);
            var canned = misbehaviour
                    .getOrDefault(href, new ConcurrentLinkedDeque<>())
                    .poll();
            if (canned != null) {
                errors.add("{\"row\":%d,%s}".formatted(i + 1, canned.body()));
            } else if (stored.putIfAbsent(href, "{" + record.group(2)) == null) {
                created++;
            } else if (!stored.get(href).equals("{" + record.group(2))) {
                errors.add("{\"row\":%d,\"code\":\"record-changed\"}".formatted(i + 1));
            }
        }
        stored.put(job, """
                {"id":"%d","state":"DONE","created":%d,"updated":0,"failed":%d}
                """.formatted(jobs.get(), created, errors.size()));
        stored.put(job + "/errors?limit=500", "{\"items\":[" + String.join(",", errors) + "]}");
        return new Canned(202, "{\"id\":\"%d\",\"state\":\"QUEUED\"}".formatted(jobs.get()));
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
