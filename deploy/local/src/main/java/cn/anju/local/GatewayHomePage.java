package cn.anju.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The page at the gateway's root: where to find what, in Chinese and English. */
record GatewayHomePage(Map<String, Integer> services, String keycloak) {
    private static final Map<String, String> CHINESE = Map.of(
            "monitoring", "监测帮扶",
            "employment", "就业",
            "industry", "产业",
            "site", "安置点治理",
            "assessment", "考核评价");

    String html() {
        try (var template = GatewayHomePage.class.getResourceAsStream("/home.html")) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{keycloak}", keycloak)
                    .replace("{services}", rows());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String rows() {
        return services.entrySet().stream()
                .map(service -> row(service.getKey(), "http://127.0.0.1:" + service.getValue() + "/q/"))
                .collect(Collectors.joining());
    }

    private static String row(String service, String base) {
        return """
                <tr><th>%1$s<small>%2$s</small></th><td><code>/api/v1/%2$s</code></td>\
                <td><a href="%3$sswagger-ui">Swagger UI</a></td><td><a href="%3$sopenapi">OpenAPI</a></td>\
                <td><a href="%3$shealth">健康 health</a></td><td><a href="%3$smetrics">指标 metrics</a></td></tr>
                """.formatted(CHINESE.getOrDefault(service, service), service, base);
    }
}
