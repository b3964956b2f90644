package cn.anju.kit.webhook;

import cn.anju.kit.webhook.delivery.Attempt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a test. */
@Schema(name = "WebhookPing", description = "测试结果 What came of a test event")
public record PingView(
        @Schema(title = "已接收", description = "whether the receiver answered with 2xx", examples = "true")
        boolean accepted,

        @Schema(title = "状态码", description = "HTTP status; absent if there was no answer", examples = "204")
        Integer statusCode,

        @Schema(title = "耗时", description = "milliseconds that it took", examples = "38")
        int latencyMillis,

        @Schema(
                title = "失败原因",
                description = "why it was not accepted, as in the log of deliveries",
                examples = "timeout")
        String error) {

    static PingView of(Attempt attempt) {
        return new PingView(attempt.isAccepted(), attempt.statusCode(), attempt.latencyMillis(), attempt.error());
    }
}
