package cn.anju.kit.attachment;

import cn.anju.kit.ledger.RecordStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A photo or document on a record: who attached what and when. It never changes; a wrong one is voided. */
@Schema(description = "附件 Photo or document on a record")
public record Attachment(
        @Schema(title = "编号", examples = "0190a1b2-5c3d-7e4f-8a9b-0c1d2e3f4a5b")
        UUID id,

        @Schema(title = "状态", description = "ACTIVE, or VOIDED with a reason")
        RecordStatus status,

        @Schema(title = "标题", description = "what it shows or says", examples = "2号楼消防通道")
        String title,

        @Schema(title = "附件类型", description = "kind", examples = "PHOTO")
        AttachmentKind kind,

        @Schema(title = "文件名", description = "name for saving it", examples = "fire-exit.jpg")
        String fileName,

        @Schema(title = "内容类型", description = "media type, found by looking into the file", examples = "image/jpeg")
        String contentType,

        @Schema(title = "大小", description = "bytes", examples = "184320")
        long size,

        @Schema(
                title = "SHA-256",
                description = "digest of the content in hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(title = "上传时刻", description = "instant of attaching")
        Instant attachedAt,

        @Schema(title = "上传人", description = "user or client that attached it")
        String attachedBy,

        @Schema(title = "作废时刻", description = "instant of voiding")
        Instant voidedAt,

        @Schema(title = "作废人", description = "user or client that voided it")
        String voidedBy,

        @Schema(title = "作废原因", description = "why it does not count")
        String voidReason) {

    /** The value of its ETag: 2 once it is voided. */
    int version() {
        return status == RecordStatus.ACTIVE ? 1 : 2;
    }
}
