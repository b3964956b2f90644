package cn.anju.kit.audit;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names a request across systems: what the client sent as {@code X-Request-Id}, or one made up here. */
@RequestScoped
class RequestId {
    static final String HEADER = "X-Request-Id";
    private static final Pattern SOUND = Pattern.compile("[A-Za-z0-9._:/+=-]{1,100}");

    private final String id;

    RequestId(RoutingContext request) {
        String sent = request.request().getHeader(HEADER);
        id = sent != null && SOUND.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }

    String get() {
        return id;
    }
}
