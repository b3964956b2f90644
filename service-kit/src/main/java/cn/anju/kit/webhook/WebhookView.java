package cn.anju.kit.webhook;

import cn.anju.kit.webhook.delivery.Progress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription as clients see it. */
@Schema(name = "Webhook", description = "Webhook 订阅 Subscription of a system to what ledgers record")
public record WebhookView(
        @Schema(title = "编号", description = "identifies the subscription")
        UUID id,

        @Schema(title = "版本", description = "raised by every change; the value of the ETag", examples = "1")
        int version,

        @Schema(title = "状态", description = "how it is doing")
        WebhookState state,

        @Schema(
                title = "接收地址",
                description = "where events are posted to",
                examples = "https://receiver.example.cn/anju")
        URI url,

        @Schema(
                title = "台账",
                description = "its ledgers; empty for all of this service",
                examples = "[\"leader-visits\"]")
        List<String> ledgers,

        @Schema(
                title = "区划代码",
                description = "records in regions whose code begins with one of these",
                examples = "[\"360732\"]")
        List<String> regionCodes,

        @Schema(title = "安置点代码", description = "records at these sites", examples = "[\"360732-S01\"]")
        List<String> siteCodes,

        @Schema(title = "说明", description = "what it is for")
        String description,

        @Schema(
                title = "密钥",
                description = "signs what is sent; only in the answer that makes it, never again",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=")
        String secret,

        @Schema(title = "旧密钥有效至", description = "until when the secret before signs as well; absent if there is none")
        Instant previousSecretUntil,

        @Schema(
                title = "待投递",
                description = "entries of its ledgers that it has not been told; counted up to 100,000",
                examples = "0")
        long lag,

        @Schema(
                title = "位置",
                description = "place in the journal up to which everything was accepted",
                examples = "784512-1044")
        String position,

        @Schema(title = "最近送达时刻", description = "when the receiver last accepted something")
        Instant lastDeliveredAt,

        @Schema(title = "失败起始时刻", description = "since when it has accepted nothing")
        Instant failingSince,

        @Schema(title = "下次尝试时刻", description = "when it is tried again")
        Instant nextAttemptAt,

        @Schema(title = "失败原因", description = "why the last attempt was not accepted", examples = "timeout")
        String lastError,

        @Schema(title = "创建时刻", description = "when it was made")
        Instant createdAt,

        @Schema(title = "创建人", description = "user or client that made it")
        String createdBy,

        @Schema(title = "变更时刻", description = "instant of this version")
        Instant changedAt,

        @Schema(title = "变更人", description = "user or client that made this version")
        String changedBy,

        @Schema(title = "结束时刻", description = "when it was ended")
        Instant endedAt) {

    /** @param secret null where it is not to be shown */
    static WebhookView of(Webhook webhook, WebhookState state, Progress progress, long lag, SigningSecret secret) {
        var standing = progress.standing();
        return new WebhookView(
                webhook.id(),
                webhook.version(),
                state,
                webhook.url(),
                webhook.ledgers(),
                webhook.scope().regionPrefixes(),
                webhook.scope().siteCodes(),
                webhook.description(),
                secret == null ? null : secret.reveal(),
                webhook.previousSecretUntil(),
                lag,
                progress.position().toString(),
                standing.lastDeliveredAt(),
                standing.failingSince(),
                standing.nextAttemptAt(),
                standing.lastError(),
                webhook.createdAt(),
                webhook.createdBy(),
                webhook.changedAt(),
                webhook.changedBy(),
                webhook.endedAt());
    }
}
