package cn.anju.local;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;

/** What the gateway itself has to complain of: a problem document (RFC 9457) like those of the services. */
enum GatewayProblem {
    NOT_FOUND(404, "not-found", "Not found", "未找到", "No service has this address.", "没有服务使用这个地址。"),
    BROKEN_OFF(
            502,
            "service-broken-off",
            "Service broke off",
            "服务中断",
            "The service ended the connection before it answered. Send the request again with the same Idempotency-Key.",
            "服务在应答之前断开了连接。请用同一个 Idempotency-Key 重新发送请求。"),
    UNAVAILABLE(
            503,
            "service-unavailable",
            "Service unavailable",
            "服务不可用",
            "The service does not run at the moment. Try again later.",
            "服务目前没有运行。请稍后再试。");

    static final String MEDIA_TYPE = "application/problem+json";

    private final int status;
    private final String code;
    private final String title;
    private final String chineseTitle;
    private final String detail;
    private final String chineseDetail;

    GatewayProblem(int status, String code, String title, String chineseTitle, String detail, String chineseDetail) {
        this.status = status;
        this.code = code;
        this.title = title;
        this.chineseTitle = chineseTitle;
        this.detail = detail;
        this.chineseDetail = chineseDetail;
    }

    int status() {
        return status;
    }

    Buffer body(HttpServerRequest request) {
        boolean english = prefersEnglish(request.getHeader("Accept-Language"));
        return new JsonObject()
                .put("type", "urn:anju:problem:" + code)
                .put("title", english ? title : chineseTitle)
                .put("status", status)
                .put("detail", english ? detail : chineseDetail)
                .put("instance", request.path())
                .put("code", code)
                .toBuffer();
    }

    /** Chinese unless the client prefers English, as in the services. */
    private static boolean prefersEnglish(String acceptLanguage) {
        if (acceptLanguage == null) {
            return false;
        }
        try {
            var best =
                    Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), List.of(Locale.CHINESE, Locale.ENGLISH));
            return Locale.ENGLISH.equals(best);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
