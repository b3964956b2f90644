package cn.anju.acceptance.stack;

import cn.anju.acceptance.client.AccessTokens;
import cn.anju.acceptance.client.Api;
import cn.anju.acceptance.client.Clerk;
import cn.anju.acceptance.client.Eventually;
import cn.anju.local.LocalStack;
import cn.anju.local.Part;
import cn.anju.local.Ports;
import cn.anju.local.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The whole of Anju as the county runs it, with state and ports of its own, and the ways in which tests look at it. Its logs
 * are kept when it is closed; everything else is wiped.
 */
public final class RunningStack implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final LocalStack local;
    private final Path home;
    private final Path keptLogs;
    private final Thread onExit = new Thread(this::stopAndWipe, "stack-end");
    private final AccessTokens tokens;
    private final HttpClient http;
    private DemonstrationCounty county;

    private RunningStack(Path repository, Path home, Path keptLogs) {
        LocalStack.configure(repository, home, Ports.free(), Progress.SILENT).stop();
        this.home = home;
        this.keptLogs = keptLogs;
        local = emptied(repository, home);
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        tokens = new AccessTokens(http, URI.create(local.keycloak().tokenUrl()));
    }

    private static LocalStack emptied(Path repository, Path home) {
        LocalStack.configure(repository, home, Ports.free(), Progress.SILENT).wipe();
        return LocalStack.configure(repository, home, Ports.free(), sinceNow());
    }

    private static Progress sinceNow() {
        Instant begun = Instant.now();
        return (part, news) -> System.out.printf(
                Locale.ROOT,
                "%6.1f s  %-10s  %s%n",
                Duration.between(begun, Instant.now()).toMillis() / 1000.0,
                part,
                news);
    }

    /** Throws what names the log file of the part that did not start. */
    static RunningStack start() {
        var stack = new RunningStack(
                Path.of(System.getProperty("anju.repository")),
                Path.of(System.getProperty("anju.home")),
                Path.of(System.getProperty("anju.logs")));
        Runtime.getRuntime().addShutdownHook(stack.onExit);
        try {
            stack.local.start();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw new IllegalStateException(
                    "The stack did not start; its logs are kept in " + stack.keptLogs + "\n" + e.getMessage(), e);
        }
    }

    /** The processes, to be ended, killed and started. */
    public LocalStack local() {
        return local;
    }

    /** The county's information system, which may enter records of all workstreams. */
    public Api county() {
        return new Api(http, URI.create(local.gateway().url()), () -> tokens.ofClient("county-system"));
    }

    /** A demonstration user, such as {@code site-manager}. */
    public Api user(String name) {
        return new Api(http, URI.create(local.gateway().url()), () -> tokens.ofUser(name));
    }

    /** Someone without a token. */
    public Api stranger() {
        return new Api(http, URI.create(local.gateway().url()), () -> null);
    }

    public Clerk clerk() {
        return new Clerk(county());
    }

    /** The accounts of officers who are not in the demonstration realm. */
    public Officers officers() {
        try {
            String password =
                    Files.readString(local.keycloak().adminPasswordFile()).strip();
            return new Officers(http, URI.create(local.keycloak().url()), password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Databases databases() {
        return new Databases(local.postgres());
    }

    public Topics topics() {
        return new Topics(local.kafka().bootstrapServers());
    }

    /** The demonstration county with its 29 sites, loaded by whichever test wants it first. */
    public synchronized DemonstrationCounty demonstrationCounty() {
        if (county == null) {
            county = DemonstrationCounty.load(this);
        }
        return county;
    }

    /** Everything that the parts have logged since they were last started, and the start before. */
    public List<Path> logFiles() {
        try (var files = Files.list(local.gateway().log().getParent())) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stopAndWipe();
        Runtime.getRuntime().removeShutdownHook(onExit);
    }

    private synchronized void stopAndWipe() {
        if (!Files.exists(home)) {
            return;
        }
        local.stop();
        keepLogs();
        local.wipe();
    }

    private void keepLogs() {
        try {
            Files.createDirectories(keptLogs);
            for (Path old : filesIn(keptLogs)) {
                Files.delete(old);
            }
            for (Path log : logFiles()) {
                Files.move(log, keptLogs.resolve(log.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.toList();
        }
    }

    /** Names of the services that keep ledgers. */
    public static List<String> ledgerServices() {
        return List.of("monitoring", "employment", "industry", "site");
    }

    /** Waits until all that was recorded has come to the ranking. */
    public void awaitRest() {
        var databases = databases();
        for (String service : ledgerServices()) {
            Eventually.within(
                    PATIENCE, () -> require(databases.entriesToRelay(service), "to be relayed by " + service));
        }
        Eventually.within(
                PATIENCE,
                () -> require(
                        topics().after(databases.consumedPositions("assessment"), ledgerServices()),
                        "to be read by assessment"));
        Eventually.within(
                PATIENCE,
                () -> require(databases.number("assessment", "select count(*) from dirty_site"), "to be scored"));
    }

    private static void require(long left, String what) {
        if (left > 0) {
            throw new AssertionError(left + " " + what);
        }
    }

    /** All parts that run, by name. */
    public List<String> runningParts() {
        return local.parts().stream().filter(Part::isRunning).map(Part::name).toList();
    }
}
