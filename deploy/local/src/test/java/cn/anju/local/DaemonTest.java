package cn.anju.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaemonTest {
    /** Sleeps for a minute; run from its source, so that it needs no class path. */
    private static final String SLEEPER =
            "class Sleeper { public static void main(String[] a) throws Exception { Thread.sleep(60_000); } }";

    @TempDir
    Path directory;

    private Path pidFile;
    private Daemon daemon;

    @BeforeEach
    void prepare() throws Exception {
        Home home = Home.at(directory);
        pidFile = home.pidFile("sleeper");
        daemon = new Daemon(pidFile, Daemon.javaWith(Launch.MARK + pidFile));
    }

    @AfterEach
    void leaveNothingBehind() {
        daemon.killAll();
    }

    @Test
    void findsAndStopsWhatItLaunched() throws Exception {
        long pid = launch();
        assertThat(daemon.find().orElseThrow().pid()).isEqualTo(pid);
        daemon.stop("TERM", Duration.ofSeconds(10));
        assertThat(daemon.find()).isEmpty();
        assertThat(pidFile).doesNotExist();
    }

    @Test
    void findsWhatLostItsPidFile() throws Exception {
        long pid = launch();
        Files.delete(pidFile);
        daemon.stop("TERM", Duration.ZERO);
        assertThat(ProcessHandle.of(pid)
                        .filter(process -> process.info().commandLine().isPresent()))
                .isEmpty();
    }

    @Test
    void sparesAStrangerThatGotThePid() throws Exception {
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(pidFile, Long.toString(stranger.pid()));
            assertThat(daemon.find()).isEmpty();
            daemon.stop("TERM", Duration.ofSeconds(1));
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    private long launch() throws Exception {
        Path source = Files.writeString(directory.resolve("Sleeper.java"), SLEEPER);
        var command = Launch.java(pidFile, List.of("-Xmx64m", source.toString()));
        daemon.launch(new Launch(command, Map.of(), directory.resolve("log/sleeper.log")));
        return Long.parseLong(Files.readString(pidFile).strip());
    }
}
