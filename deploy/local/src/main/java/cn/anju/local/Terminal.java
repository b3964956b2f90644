package cn.anju.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

/** How the commands talk to the one who typed them: progress by the line, failures in words, one command at a time. */
final class Terminal {
    private Terminal() {}

    /** What a command does. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, InterruptedException;
    }

    static void print(String part, String news) {
        synchronized (Terminal.class) {
            System.out.printf("  %-12s %s%n", part, news);
        }
    }

    /** Runs the work when no other command works on this home; the exit status says whether it succeeded. */
    static int run(Home home, Work work) {
        try (var file = FileChannel.open(
                home.directory().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var lock = file.tryLock();
            if (lock == null) {
                print("", "waiting for another deploy/up or deploy/down to finish");
                lock = file.lock();
            }
            work.run();
            return 0;
        } catch (StackException e) {
            System.err.println("FAILED: " + e.getMessage());
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
