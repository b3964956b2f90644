package cn.anju.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A process that outlives its starter. Its number stands in a pid file, but numbers are used again: only a process that
 * can be recognised is taken for it. The same test finds what a killed process leaves behind.
 */
final class Daemon {
    /** Between its first moment and the program's own command line. */
    private static final Duration UNTIL_RECOGNISED = Duration.ofSeconds(2);

    private static final Duration UNTIL_KILLED = Duration.ofSeconds(10);
    private static final Duration UNTIL_REMOVED = Duration.ofMillis(500);
    private static final long POLL_MILLIS = 20;

    private final Path pidFile;
    private final Predicate<ProcessHandle.Info> recognised;

    Daemon(Path pidFile, Predicate<ProcessHandle.Info> recognised) {
        this.pidFile = pidFile;
        this.recognised = recognised;
    }

    /** The running process of the pid file, if it is ours. */
    Optional<ProcessHandle> find() {
        try {
            return Optional.of(Files.readString(pidFile).strip())
                    .filter(pid -> pid.matches("\\d+"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(this::isOurs);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Java processes with this text as the beginning of an argument. */
    static Predicate<ProcessHandle.Info> javaWith(String argument) {
        return process -> process.command().filter(c -> c.endsWith("/java")).isPresent()
                && process.commandLine()
                        .filter(line -> line.contains(" " + argument))
                        .isPresent();
    }

    /** Programs in this directory. */
    static Predicate<ProcessHandle.Info> programsIn(Path directory) {
        return process ->
                process.command().filter(c -> c.startsWith(directory + "/")).isPresent();
    }

    /** Starts it; returns when it can be recognised, or has ended already. */
    void launch(Launch launch) {
        launch.detach(pidFile);
        waitWhile(() -> find().isEmpty(), UNTIL_RECOGNISED);
    }

    /** Asks with the signal, waits, and kills what is then left, orphans included. */
    void stop(String signal, Duration patience) {
        find().ifPresent(process -> {
            signal(process, signal);
            waitForEnd(process, patience);
        });
        killAll();
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL for the process of the pid file alone; its children are left to themselves, as in a crash. */
    void crash() {
        find().ifPresent(process -> {
            process.destroyForcibly();
            waitForEnd(process, UNTIL_KILLED);
        });
    }

    /** SIGKILL for every process that is recognised. */
    void killAll() {
        for (var left = ours().toList(); !left.isEmpty(); left = ours().toList()) {
            left.forEach(ProcessHandle::destroyForcibly);
            left.forEach(process -> waitForEnd(process, UNTIL_KILLED));
        }
    }

    private Stream<ProcessHandle> ours() {
        return ProcessHandle.allProcesses().filter(this::isOurs);
    }

    private boolean isOurs(ProcessHandle process) {
        return recognised.test(process.info());
    }

    /** Until its command line is gone, and then a moment for its sockets to be closed and its entry to be removed. */
    private void waitForEnd(ProcessHandle process, Duration patience) {
        waitWhile(() -> isOurs(process), patience);
        if (!isOurs(process)) {
            waitWhile(process::isAlive, UNTIL_REMOVED);
        }
    }

    private static void waitWhile(BooleanSupplier condition, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (condition.getAsBoolean() && Instant.now().isBefore(end)) {
            pause();
        }
    }

    private static void signal(ProcessHandle process, String signal) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while waiting for a process to end", e);
        }
    }
}
