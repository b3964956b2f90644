package cn.anju.kit.webhook.delivery;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One event in the log of deliveries. */
@Schema(name = "WebhookDelivery", description = "投递记录 One event and what came of sending it")
public record DeliveryView(
        @Schema(
                title = "事件编号",
                description = "Webhook-Id and CloudEvents id",
                examples = "018f3c5e-7a10-7c3a-9d52-5b8c6f0e1a2b:3")
        String eventId,

        @Schema(title = "事件类型", description = "CloudEvents type", examples = "anju.site.leader-visit.v1")
        String type,

        @Schema(title = "记录编号", description = "id of the record")
        UUID recordId,

        @Schema(title = "版本", description = "version of the record", examples = "3")
        int version,

        @Schema(title = "位置", description = "place in the journal, for replays", examples = "784512-1044")
        String position,

        @Schema(title = "尝试次数", description = "how often it was sent, replays included", examples = "4")
        int attempts,

        @Schema(
                title = "状态码",
                description = "HTTP status of the last attempt; absent if there was no answer",
                examples = "503")
        Integer statusCode,

        @Schema(title = "耗时", description = "milliseconds that the last attempt took", examples = "38")
        int latencyMillis,

        @Schema(
                title = "失败原因",
                description = "why the last attempt was not accepted; absent if it was",
                enumeration = {
                    "status",
                    "timeout",
                    "connection",
                    "tls",
                    "unknown-host",
                    "private-address",
                    "https-required"
                },
                examples = "status")
        String error,

        @Schema(title = "首次尝试时刻", description = "when it was first sent")
        Instant firstAttemptAt,

        @Schema(title = "最近尝试时刻", description = "when it was last sent")
        Instant lastAttemptAt,

        @Schema(title = "送达时刻", description = "when it was last accepted")
        Instant deliveredAt,

        @Schema(title = "下次尝试时刻", description = "when it is sent again; absent if nothing is due")
        Instant nextAttemptAt) {}
