package cn.anju.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The directory with all state of one local stack, {@code .anju} of the repository or one of a test. */
public record Home(Path directory) {
    /** Everything that the stack keeps; nothing else below the directory is ever deleted. */
    private static final List<String> CONTENTS = List.of("run", "log", "secrets", "postgres", "kafka", "files", "lock");

    /** The home at this place, created if it is not there. */
    public static Home at(Path directory) {
        try {
            Files.createDirectories(directory);
            Home home = new Home(directory.toRealPath());
            Files.createDirectories(home.directory.resolve("run"));
            Files.createDirectories(home.directory.resolve("log"));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path pidFile(String name) {
        return directory.resolve("run").resolve(name + ".pid");
    }

    public Path log(String name) {
        return directory.resolve("log").resolve(name + ".log");
    }

    /** Where a service keeps the files that clients send. */
    Path files(String service) {
        return directory.resolve("files").resolve(service);
    }

    /** What a running part was started with, to notice that it should run differently now. */
    Path fingerprint(String name) {
        return directory.resolve("run").resolve(name + ".settings");
    }

    Secrets secrets() {
        return new Secrets(directory.resolve("secrets"));
    }

    /** All Java processes of this home, also short-lived ones that have no pid file. */
    Daemon javaProcesses() {
        return new Daemon(pidFile("java"), Daemon.javaWith(Launch.MARK + directory.resolve("run") + "/"));
    }

    /** Forgets everything: databases, topics, users, keys. */
    void wipe() {
        try {
            for (String name : CONTENTS) {
                deleteTree(directory.resolve(name));
            }
            try (var left = Files.list(directory)) {
                if (left.findAny().isEmpty()) {
                    Files.delete(directory);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
