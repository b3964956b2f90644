package cn.anju.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Why the local stack could not do what it was asked; where a log file knows more, its name and its last lines. */
public final class StackException extends RuntimeException {
    private static final int LAST_LINES = 25;

    public StackException(String message) {
        super(message);
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A failure that the log file explains. */
    static StackException seeLog(String message, Path log) {
        return new StackException(message + "; last lines of " + log + ":\n    " + String.join("\n    ", tail(log)));
    }

    private static List<String> tail(Path log) {
        try {
            var lines = Arrays.asList(new String(Files.readAllBytes(log), StandardCharsets.UTF_8).split("\n"));
            return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
        } catch (IOException e) {
            return List.of("(cannot be read: " + e.getMessage() + ")");
        }
    }
}
