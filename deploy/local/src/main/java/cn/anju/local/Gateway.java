package cn.anju.local;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One origin for all services: {@code /api/v1/<workstream>/…} goes to the workstream's service. */
final class Gateway extends AbstractVerticle {
    private static final String HOST = "127.0.0.1";
    private static final String PREFIX = "/api/v1/";

    private static final Pattern CLIMBING = Pattern.compile("/(\\.|%2e){2}", Pattern.CASE_INSENSITIVE);

    private final int port;
    private final Map<String, Integer> services;
    private final String homePage;

    Gateway(int port, Map<String, Integer> services, String homePage) {
        this.port = port;
        this.services = services;
        this.homePage = homePage;
    }

    /** Arguments: the port, the address of Keycloak, and for each service its name and port as {@code site=8084}. */
    public static void main(String[] arguments) {
        var services = new LinkedHashMap<String, Integer>();
        for (String service : List.of(arguments).subList(2, arguments.length)) {
            String[] nameAndPort = service.split("=", 2);
            services.put(nameAndPort[0], Integer.valueOf(nameAndPort[1]));
        }
        int port = Integer.parseInt(arguments[0]);
        String homePage = new GatewayHomePage(services, arguments[1]).html();
        start(port, services, homePage).onFailure(failure -> {
            System.err.println("The gateway cannot start: " + failure);
            System.exit(1);
        });
    }

    static Future<Vertx> start(int port, Map<String, Integer> services, String homePage) {
        var files = new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false);
        var vertx = Vertx.vertx(new VertxOptions().setFileSystemOptions(files));
        var perCore = new DeploymentOptions().setInstances(VertxOptions.DEFAULT_EVENT_LOOP_POOL_SIZE);
        return vertx.deployVerticle(() -> new Gateway(port, services, homePage), perCore)
                .map(vertx);
    }

    @Override
    public void start(Promise<Void> started) {
        var client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(256)
                .setConnectTimeout(2_000)
                .setKeepAliveTimeout(30));
        var proxy = HttpProxy.reverseProxy(client)
                .origin(OriginRequestProvider.selector(proxied -> {
                    int service = services.get(service(proxied.request().proxiedRequest()));
                    return Future.succeededFuture(SocketAddress.inetSocketAddress(service, HOST));
                }))
                .addInterceptor(new KeepHost())
                .addInterceptor(new TellUnreachable());
        vertx.createHttpServer(serverOptions())
                .requestHandler(request -> answer(request, proxy))
                .listen(port, HOST)
                .<Void>mapEmpty()
                .onComplete(started);
    }

    /** Without the upgrade to HTTP/2 in clear text, after which the proxy would lose the answers to failed requests. */
    private static HttpServerOptions serverOptions() {
        return new HttpServerOptions().setHandle100ContinueAutomatically(true).setHttp2ClearTextEnabled(false);
    }

    private void answer(HttpServerRequest request, HttpProxy proxy) {
        if (services.containsKey(service(request))) {
            proxy.handle(request);
        } else if ("/".equals(request.path())) {
            request.response()
                    .putHeader("Content-Type", "text/html; charset=utf-8")
                    .end(homePage);
        } else {
            var problem = GatewayProblem.NOT_FOUND;
            request.response()
                    .setStatusCode(problem.status())
                    .putHeader("Content-Type", GatewayProblem.MEDIA_TYPE)
                    .end(problem.body(request));
        }
    }

    /** The workstream of the path, or an empty text: also for a path that climbs out of its service's part. */
    private static String service(HttpServerRequest request) {
        String path = request.path();
        if (path == null || !path.startsWith(PREFIX) || CLIMBING.matcher(path).find()) {
            return "";
        }
        return path.substring(PREFIX.length()).split("/", 2)[0];
    }

    /** Shows the services the host that the client asked, so that the addresses in their answers lead here again. */
    private static final class KeepHost implements ProxyInterceptor {
        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            var request = context.request();
            if (request.proxiedRequest().authority() != null) {
                request.setAuthority(request.proxiedRequest().authority());
            }
            return context.sendRequest();
        }
    }

    /** Answers with a problem document when the service could not be asked or broke off. */
    private static final class TellUnreachable implements ProxyInterceptor {
        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            return context.sendRequest().recover(failure -> {
                var problem =
                        failure instanceof ConnectException ? GatewayProblem.UNAVAILABLE : GatewayProblem.BROKEN_OFF;
                var request = context.request();
                var response = request.release().response().setStatusCode(problem.status());
                response.putHeader("Content-Type", GatewayProblem.MEDIA_TYPE);
                response.setBody(Body.body(problem.body(request.proxiedRequest())));
                return Future.succeededFuture(response);
            });
        }
    }
}
