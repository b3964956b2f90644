package cn.anju.kit.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import io.vertx.core.net.PfxOptions;
import io.vertx.core.net.TrustOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a message goes out, against real servers of this machine. */
class WebhookClientTest {
    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final WebhookMessage MESSAGE = new WebhookMessage("1:1", "{}");

    @TempDir
    Path directory;

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
        }
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void connectsToTheAddressButChecksTheCertificateOfTheName() throws Exception {
        Path store = certificate("localhost");
        serve(HttpsServer.create(), store);
        assertThat(send("https://localhost", store).statusCode()).isEqualTo(204);
    }

    @Test
    void sendsNothingToSomeoneElsesCertificate() throws Exception {
        Path store = certificate("other.example.cn");
        serve(HttpsServer.create(), store);
        assertThat(send("https://localhost", store).error()).isEqualTo("tls");
        assertThat(requests).hasValue(0);
    }

    @Test
    void sendsNothingToACertificateThatNobodyVouchesFor() throws Exception {
        serve(HttpsServer.create(), certificate("localhost"));
        assertThat(send("https://localhost", null).error()).isEqualTo("tls");
        assertThat(requests).hasValue(0);
    }

    @Test
    void followsNoRedirect() throws Exception {
        serve(HttpServer.create(), exchange -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(307, -1);
        });
        var attempt = send("http://127.0.0.1", null);
        assertThat(attempt.statusCode()).isEqualTo(307);
        assertThat(attempt.error()).isEqualTo("status");
        assertThat(requests).hasValue(1);
    }

    @Test
    void waitsNoLongerThanItsTimeout() throws Exception {
        serve(HttpServer.create(), exchange -> {
            exchange.sendResponseHeaders(200, 1_000_000);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
        });
        var attempt = send("http://127.0.0.1", null);
        assertThat(attempt.error()).isEqualTo("timeout");
        assertThat(attempt.latencyMillis()).isBetween(900, 5_000);
    }

    @Test
    void saysThatNobodyListens() throws Exception {
        serve(HttpServer.create(), exchange -> exchange.sendResponseHeaders(204, -1));
        server.stop(0);
        assertThat(send("http://127.0.0.1", null).error()).isEqualTo("connection");
    }

    @Test
    void checksTheAddressAtEachDelivery() throws Exception {
        serve(HttpServer.create(), exchange -> exchange.sendResponseHeaders(204, -1));
        var settings = TestSettings.with(false);
        var client =
                new WebhookClient(new Receivers(settings), Clock.systemUTC(), settings, vertx, (TrustOptions) null);
        var url = URI.create("https://127.0.0.1:" + server.getAddress().getPort());
        assertThat(client.send(url, List.of(), MESSAGE)
                        .toCompletableFuture()
                        .join()
                        .error())
                .isEqualTo("private-address");
        assertThat(requests).hasValue(0);
    }

    private Attempt send(String origin, Path trusted) {
        var settings = TestSettings.with(true);
        var trust = trusted == null
                ? null
                : new PfxOptions().setPath(trusted.toString()).setPassword(new String(PASSWORD));
        var client = new WebhookClient(new Receivers(settings), Clock.systemUTC(), settings, vertx, trust);
        var url = URI.create(origin + ":" + server.getAddress().getPort() + "/hook");
        return client.send(url, List.of(), MESSAGE).toCompletableFuture().join();
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private void serve(HttpServer made, Answer answer) throws IOException {
        server = made;
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            answer.to(exchange);
        });
        server.start();
    }

    private void serve(HttpsServer made, Path store) throws Exception {
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD);
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        made.setHttpsConfigurator(new HttpsConfigurator(context));
        serve(made, exchange -> exchange.sendResponseHeaders(204, -1));
    }

    /** A key with a certificate for a host, made by the JDK's own tool. */
    private Path certificate(String host) throws IOException, InterruptedException {
        Path store = directory.resolve(host + ".p12");
        var tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "receiver",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=dns:" + host,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("keytool.log").toFile())
                .start();
        assertThat(tool.waitFor())
                .as(Files.readString(directory.resolve("keytool.log")))
                .isZero();
        return store;
    }
}
