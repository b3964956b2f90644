package cn.anju.benchmark.ranking;

import cn.anju.benchmark.measure.BenchmarkException;
import cn.anju.local.ServicePart;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The {@link Hello} endpoint as a process with the Java, the options and the HTTP server of the services. */
public final class HelloProgram implements AutoCloseable {
    private static final Duration UNTIL_READY = Duration.ofSeconds(60);

    private final int port;
    private final Process process;

    private HelloProgram(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    public static HelloProgram start(Path repository) {
        Path program = repository.resolve("deploy/benchmark/target/quarkus-app/quarkus-run.jar");
        try {
            int port = freePort();
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(ServicePart.jvmOptions());
            command.addAll(List.of("-jar", program.toString()));
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            program.resolveSibling("../hello.log").normalize().toFile())
                    .redirectInput(new File("/dev/null"));
            builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
            builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            var hello = new HelloProgram(port, process);
            hello.awaitReady();
            return hello;
        } catch (IOException e) {
            throw new BenchmarkException("The hello program cannot be started", e);
        }
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private void awaitReady() {
        Instant end = Instant.now().plus(UNTIL_READY);
        while (!accepts()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new BenchmarkException("The hello program did not start; see deploy/benchmark/target/hello.log");
            }
        }
    }

    private boolean accepts() {
        try {
            Thread.sleep(100);
            new Socket(InetAddress.getLoopbackAddress(), port).close();
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("Interrupted", e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
