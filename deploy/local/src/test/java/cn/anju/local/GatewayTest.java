package cn.anju.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GatewayTest {
    private static final Ports PORTS = Ports.free();
    private static final int SITE = PORTS.of("site");
    private static final int STOPPED = PORTS.of("industry");

    private static Vertx vertx;
    private static ServerSocket breakingOff;

    @BeforeAll
    static void startGatewayAndServices() throws Exception {
        breakingOff = new ServerSocket(0);
        var services = Map.of("site", SITE, "industry", STOPPED, "employment", breakingOff.getLocalPort());
        var page = new GatewayHomePage(services, "http://127.0.0.1:8180").html();
        vertx = Gateway.start(PORTS.of("gateway"), services, page)
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> request.response()
                        .setStatusCode(201)
                        .putHeader("Location", "http://" + request.getHeader("Host") + request.path())
                        .end(request.method() + " " + request.uri() + " " + body)))
                .listen(SITE, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        Thread breaker = new Thread(GatewayTest::breakOffEveryConnection);
        breaker.setDaemon(true);
        breaker.start();
    }

    @AfterAll
    static void stopAll() throws IOException {
        breakingOff.close();
        vertx.close();
    }

    @Test
    void passesRequestsAndAnswersThrough() throws Exception {
        var answer = send("/api/v1/site/sites?limit=3&regionCode=36", "en", "{\"code\":\"安\"}");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("POST /api/v1/site/sites?limit=3&regionCode=36 {\"code\":\"安\"}");
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("http://127.0.0.1:" + PORTS.of("gateway") + "/api/v1/site/sites");
    }

    @Test
    void tellsOfAStoppedService() throws Exception {
        assertProblem(
                send("/api/v1/industry/bases", "en-GB, zh;q=0.5", ""),
                503,
                "service-unavailable",
                "Service unavailable");
    }

    @Test
    void tellsOfAServiceThatBreaksOff() throws Exception {
        assertProblem(send("/api/v1/employment/labourers", "zh-CN", ""), 502, "service-broken-off", "服务中断");
    }

    @Test
    void knowsNoOtherAddresses() throws Exception {
        assertProblem(send("/api/v1/finance/x", "en", ""), 404, "not-found", "Not found");
        assertProblem(send("/api/v1/site/%2e%2E/../q/metrics", "en", ""), 404, "not-found", "Not found");
        assertProblem(send("/q/metrics", "", ""), 404, "not-found", "未找到");
    }

    @Test
    void showsAPageThatLeadsToTheServices() throws Exception {
        var page = send("/", "en", "");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("http://127.0.0.1:" + SITE + "/q/swagger-ui", "http://127.0.0.1:8180/admin/")
                .doesNotContain("{services}", "{keycloak}");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code, String title) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = new JsonObject(answer.body());
        assertThat(problem.getMap()).containsOnlyKeys("type", "title", "status", "detail", "instance", "code");
        assertThat(problem.getInteger("status")).isEqualTo(status);
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getString("title")).isEqualTo(title);
        assertThat(problem.getString("instance")).isEqualTo(answer.uri().getRawPath());
    }

    private static HttpResponse<String> send(String path, String language, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORTS.of("gateway") + path))
                .timeout(Duration.ofSeconds(10))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!language.isEmpty()) {
            request.header("Accept-Language", language);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void breakOffEveryConnection() {
        while (!breakingOff.isClosed()) {
            try {
                breakingOff.accept().close();
            } catch (IOException e) {
                return;
            }
        }
    }
}
