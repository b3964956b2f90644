package cn.anju.kit.job;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A job as clients see it. */
@Schema(name = "Job", description = "Work that outlives its request · 后台任务")
public record JobView(
        @Schema(title = "编号") UUID id,

        @Schema(title = "类别", description = "what is to be done", examples = "import")
        String kind,

        @Schema(title = "台账", description = "ledger that it is about", examples = "leader-visits")
        String ledger,

        @Schema(
                title = "状态",
                description = "QUEUED, RUNNING, DONE (rows may have failed), FAILED as a whole, CANCELLED")
        JobState state,

        @Schema(
                title = "选项",
                description = "as it was asked for",
                type = SchemaType.OBJECT,
                implementation = Object.class,
                examples = "{\"dryRun\":false,\"atomic\":false,\"format\":\"XLSX\"}")
        JsonNode options,

        @Schema(title = "提交人", description = "user or client that asked for it")
        String requestedBy,

        @Schema(title = "提交时刻") Instant requestedAt,
        @Schema(title = "开始时刻") Instant startedAt,
        @Schema(title = "结束时刻") Instant finishedAt,
        @JsonUnwrapped Counts counts,

        @Schema(
                title = "失败原因",
                description = "code of the problem that ended it; only if FAILED",
                examples = "unreadable-file")
        String failure,

        @Schema(title = "失败说明", description = "the same in the language of Accept-Language")
        String message,

        @Schema(title = "文件大小", description = "bytes") long fileSize,

        @Schema(title = "文件摘要", description = "SHA-256 of the file")
        String sha256) {

    static JobView of(Job job, String ledger, String message) {
        return new JobView(
                job.id(),
                job.kind(),
                ledger,
                job.state(),
                job.options(),
                job.requester().name(),
                job.requestedAt(),
                job.startedAt(),
                job.finishedAt(),
                job.counts(),
                job.failure(),
                message,
                job.file().size(),
                job.file().sha256());
    }
}
