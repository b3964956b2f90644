package cn.anju.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A command with its environment and the log file that takes what it prints. */
record Launch(List<String> command, Map<String, String> environment, Path log) {
    /** Begins the argument by which a Java process of the stack is recognised; its pid file follows. */
    static final String MARK = "-Danju.part=";

    /** In a process group of its own (so that Ctrl-C passes it by) and deaf to the terminal's hang-up. */
    private static final String DETACH = "set -m; trap '' HUP; \"$@\" </dev/null & echo $! >\"$0\"";

    /** A Java program of the stack, recognisable by its pid file. */
    static List<String> java(Path pidFile, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(javaExecutable());
        command.add(MARK + pidFile);
        command.addAll(arguments);
        return command;
    }

    static String javaExecutable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Starts the command as a process that outlives this one and leaves its number in the file. */
    void detach(Path pidFile) {
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            var detached = new ArrayList<>(List.of("bash", "-c", DETACH, pidFile.toString()));
            detached.addAll(command);
            run(detached);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the command and waits for its end. */
    void runToEnd() {
        run(command);
    }

    private void run(List<String> line) {
        var builder = new ProcessBuilder(line)
                .directory(log.getParent().getParent().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            int status = builder.start().waitFor();
            if (status != 0) {
                throw StackException.seeLog(command.get(0) + " failed with status " + status, log);
            }
        } catch (IOException e) {
            throw new StackException("Cannot run " + line.get(0), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while running " + line.get(0), e);
        }
    }

    /** A digest of the command, its environment and whatever else should cause a restart when it changes. */
    String fingerprint(List<String> more) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            String all = command + "\n" + new TreeMap<>(environment) + "\n" + more;
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
