package cn.anju.kit.job;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the rows of a job. */
@Schema(name = "JobCounts")
public record Counts(
        @Schema(title = "已处理行数", description = "rows done so far, without empty ones", examples = "3000")
        int rows,

        @Schema(title = "新增", description = "records created", examples = "2990")
        int created,

        @Schema(title = "更正", description = "records corrected", examples = "5")
        int updated,

        @Schema(title = "未变", description = "rows that say what is recorded already", examples = "3")
        int unchanged,

        @Schema(title = "失败", description = "rows that were refused, with the reasons under /errors", examples = "2")
        int failed) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    public Counts plus(Counts more) {
        return new Counts(
                rows + more.rows,
                created + more.created,
                updated + more.updated,
                unchanged + more.unchanged,
                failed + more.failed);
    }

    /** What is known of rows before it is sure that they are written. */
    public Counts withoutEffects() {
        return new Counts(rows, 0, 0, 0, failed);
    }

    /** The rest of {@link #withoutEffects}. */
    public Counts effects() {
        return new Counts(0, created, updated, unchanged, 0);
    }
}
