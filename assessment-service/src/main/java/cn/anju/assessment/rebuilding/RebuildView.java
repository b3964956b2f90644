package cn.anju.assessment.rebuilding;

import cn.anju.kit.Bilingual;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rebuild of facts and scores beside the running ones 旁路重建. */
@Schema(
        name = "Rebuild",
        description = "旁路重建核对 Facts and scores built anew beside the running ones, and compared with them")
public record RebuildView(
        @Schema(title = "编号") UUID id,

        @Schema(
                title = "状态",
                description = "READING the topics, SCORING, COMPARING, DONE, FAILED (could not be done; says nothing of"
                        + " differences)")
        RebuildState state,

        @Schema(title = "发起人", description = "user or client that ordered it")
        String orderedBy,

        @Schema(title = "发起时刻") Instant orderedAt,

        @Schema(
                title = "执行次数",
                description = "how often it was begun; more than once if a replica ended meanwhile",
                examples = "1")
        int attempts,

        @Schema(title = "进度") Progress progress,

        @Schema(title = "比对时刻", description = "as of which is compared")
        Instant comparedAt,

        @Schema(title = "结束时刻") Instant finishedAt,

        @Schema(title = "未完成原因", description = "only if FAILED")
        Bilingual failure,

        @Schema(
                title = "无法读取",
                description = "events that a rule has no value for or that lack a field; the dead letters tell of them",
                examples = "0")
        long unreadable,

        @Schema(title = "结果", description = "within the scope of the token; only of one rebuild that is DONE")
        RebuildResult result) {

    /** How far the topics are read. */
    @Schema(name = "RebuildProgress", description = "读取进度 How far the topics are read")
    public record Progress(
            @Schema(description = "places of the topics read so far", examples = "12000")
            long read,

            @Schema(description = "places of the topics that are to be read", examples = "24260")
            long toRead,

            @Schema(description = "0 to 100", examples = "49")
            int percent) {
        private static final int FULL = 100;

        static Progress of(long read, long toRead) {
            return new Progress(read, toRead, toRead == 0 ? 0 : (int) (read * FULL / toRead));
        }
    }

    RebuildView with(RebuildResult found) {
        return new RebuildView(
                id,
                state,
                orderedBy,
                orderedAt,
                attempts,
                progress,
                comparedAt,
                finishedAt,
                failure,
                unreadable,
                found);
    }
}
