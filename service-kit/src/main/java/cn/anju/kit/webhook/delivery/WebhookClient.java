package cn.anju.kit.webhook.delivery;

import cn.anju.kit.webhook.SigningSecret;
import cn.anju.kit.webhook.WebhookSettings;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.TrustOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;

/**
 * Posts signed events. Vert.x and not the JDK's client, since it can be told which address to connect to while server
 * name indication, certificate check and Host header keep the name: what was checked is what is called. It follows no
 * redirect. Certificates are checked against those of the JVM, or of the TLS configuration {@code webhooks} if there is one.
 */
@ApplicationScoped
public class WebhookClient {
    private static final int CONNECTIONS_TO_ONE_HOST = 256;
    private static final int SECONDS_KEPT_ALIVE = 10;

    private final Receivers receivers;
    private final Clock clock;
    private final Duration timeout;
    private final HttpClient http;

    @Inject
    WebhookClient(
            Receivers receivers, Clock clock, WebhookSettings settings, Vertx vertx, TlsConfigurationRegistry tls) {
        this(
                receivers,
                clock,
                settings,
                vertx,
                tls.get("webhooks").map(TlsConfiguration::getTrustStoreOptions).orElse(null));
    }

    /** @param trust certificates to trust; null for those of the JVM */
    WebhookClient(Receivers receivers, Clock clock, WebhookSettings settings, Vertx vertx, TrustOptions trust) {
        this.receivers = receivers;
        this.clock = clock;
        this.timeout = settings.timeout();
        var options = new HttpClientOptions()
                .setConnectTimeout((int) timeout.toMillis())
                .setKeepAliveTimeout(SECONDS_KEPT_ALIVE)
                .setTrustOptions(trust);
        options.setSslHandshakeTimeout(timeout.toMillis()).setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS);
        this.http = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(CONNECTIONS_TO_ONE_HOST));
    }

    /** Sends a message once; whatever goes wrong is told by the attempt. */
    public CompletionStage<Attempt> send(URI url, List<SigningSecret> secrets, WebhookMessage message) {
        Instant at = clock.instant();
        long begun = System.nanoTime();
        try {
            return post(request(url, receivers.addressOf(url), secrets, message, at), message.body())
                    .map(status -> new Attempt(at, millisSince(begun), status, status / 100 == 2 ? null : "status"))
                    .otherwise(failure -> new Attempt(at, millisSince(begun), null, reason(failure)))
                    .toCompletionStage();
        } catch (RefusedReceiverException e) {
            return CompletableFuture.completedStage(new Attempt(at, millisSince(begun), null, e.code()));
        }
    }

    private static RequestOptions request(
            URI url, InetSocketAddress address, List<SigningSecret> secrets, WebhookMessage message, Instant at) {
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        long timestamp = at.getEpochSecond();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(
                        address.getPort(), address.getAddress().getHostAddress()))
                .setHost(url.getHost())
                .setPort(address.getPort())
                .setSsl("https".equalsIgnoreCase(url.getScheme()))
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
                .putHeader("Content-Type", WebhookMessage.CONTENT_TYPE)
                .putHeader("User-Agent", "Anju-Webhooks")
                .putHeader("Webhook-Id", message.id())
                .putHeader("Webhook-Timestamp", Long.toString(timestamp))
                .putHeader(
                        "Webhook-Signature",
                        secrets.stream()
                                .map(secret -> secret.sign(message.id(), timestamp, message.body()))
                                .collect(Collectors.joining(" ")));
    }

    /** The status, once the answer has come whole; its body is of no interest and is not kept. */
    private Future<Integer> post(RequestOptions options, String body) {
        return http.request(options).compose(request -> request.send(body)
                // the future tells of a failure; without a handler Vert.x would log it as well
                .compose(response ->
                        response.exceptionHandler(failure -> {}).end().map(response.statusCode()))
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .onFailure(failure -> request.reset()));
    }

    private static int millisSince(long begun) {
        return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    private static String reason(Throwable failure) {
        if (failure instanceof TimeoutException) {
            return "timeout";
        }
        return failure instanceof SSLException ? "tls" : "connection";
    }
}
