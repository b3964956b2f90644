package cn.anju.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** One part of the local stack: a detached process with its settings, its health and its log file. */
public abstract class Part {
    private static final Duration UNTIL_READY = Duration.ofMinutes(4);
    private static final Duration UNTIL_STOPPED = Duration.ofSeconds(15);

    private final String name;
    private final int port;
    private final Home home;
    private final Progress progress;
    private final Daemon daemon;

    Part(String name, Context context) {
        this.name = name;
        this.port = context.ports().of(name);
        this.home = context.home();
        this.progress = context.progress();
        this.daemon = new Daemon(home.pidFile(name), recognised());
    }

    /** What all parts of one stack share. */
    record Context(Path repository, Home home, Ports ports, Progress progress) {}

    public final String name() {
        return name;
    }

    public final int port() {
        return port;
    }

    public final Path log() {
        return home.log(name);
    }

    public final boolean isRunning() {
        return daemon.find().isPresent();
    }

    /** Starts the part unless it runs as it should, and returns when it is healthy. */
    public final synchronized void start() {
        try {
            startUnlessItRuns();
        } catch (StackException e) {
            progress.tell(name, "FAILED, see " + log());
            throw e;
        }
    }

    private void startUnlessItRuns() {
        Instant begun = Instant.now();
        var launch = new Launch(command(), environment(), log());
        if (isRunning() && launch.fingerprint(settings()).equals(lastFingerprint())) {
            awaitReady();
            progress.tell(name, "runs already");
        } else {
            progress.tell(name, isRunning() ? "restarting: its settings or its program changed" : "starting");
            stop();
            requireFreePort();
            prepare();
            write(home.fingerprint(name), launch.fingerprint(settings()));
            daemon.launch(launch);
            awaitReady();
            long millis = Duration.between(begun, Instant.now()).toMillis();
            progress.tell(name, String.format(Locale.ROOT, "ready after %.1f s", millis / 1000.0));
        }
    }

    /** Ends the part in good order, or by force after a quarter of a minute. Does nothing if it does not run. */
    public final synchronized void stop() {
        daemon.stop(stopSignal(), UNTIL_STOPPED);
    }

    /** SIGKILL, as in a crash: no time to finish anything. */
    public final synchronized void kill() {
        daemon.crash();
    }

    /** The arguments of the process, the executable first. */
    abstract List<String> command();

    Map<String, String> environment() {
        return Map.of();
    }

    /** Whatever else should restart the part when it changes. */
    List<String> settings() {
        return List.of();
    }

    /** How the processes of this part are told from others. */
    Predicate<ProcessHandle.Info> recognised() {
        return Daemon.javaWith(Launch.MARK + home.pidFile(name));
    }

    String stopSignal() {
        return "TERM";
    }

    /** Names of the parts that have to be ready before this one can start. */
    List<String> needs() {
        return List.of();
    }

    /** Runs before the process is launched: files that it wants to find. */
    void prepare() {}

    /** Whether the part does its work; called again and again until it does. */
    abstract boolean isReady() throws IOException;

    final Home home() {
        return home;
    }

    final void tell(String news) {
        progress.tell(name, news);
    }

    private void awaitReady() {
        Instant end = Instant.now().plus(UNTIL_READY);
        while (!ready()) {
            if (!isRunning()) {
                throw StackException.seeLog(name + " ended while starting", log());
            }
            if (Instant.now().isAfter(end)) {
                throw StackException.seeLog(name + " is not healthy after " + UNTIL_READY.toSeconds() + " s", log());
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StackException("Interrupted while waiting for " + name, e);
            }
        }
    }

    private boolean ready() {
        try {
            return isReady();
        } catch (IOException e) {
            return false;
        }
    }

    private void requireFreePort() {
        if (!Ports.isFree(port)) {
            throw new StackException("Port " + port + " of " + name + " is taken by another program; "
                    + Ports.variable(name) + "=… moves it");
        }
    }

    private String lastFingerprint() {
        try {
            return Files.readString(home.fingerprint(name));
        } catch (IOException e) {
            return "";
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
