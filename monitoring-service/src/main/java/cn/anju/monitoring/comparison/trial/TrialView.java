package cn.anju.monitoring.comparison.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rule would have raised. */
@Schema(description = "试算结果 What a rule would have raised on the last batch")
public record TrialView(
        @Schema(title = "批次", description = "batch that it was tried on")
        UUID batchId,

        @Schema(title = "数据日期", description = "day as of which its data are", examples = "2022-03-20")
        LocalDate asOf,

        @Schema(title = "匹配行数", description = "rows about people who are members now", examples = "8120")
        int matched,

        @Schema(title = "触发行数", description = "rows for which the rule holds", examples = "37")
        int raised,

        @Schema(title = "现行规则触发行数", description = "rows for which the rule of the source holds", examples = "52")
        int raisedNow,

        @Schema(title = "新触发行数", description = "rows for which only the tried rule holds", examples = "3")
        int added,

        @Schema(title = "不再触发行数", description = "rows for which only the rule of the source holds", examples = "18")
        int dropped,

        @Schema(title = "无法判断行数", description = "rows that lack what the tried rule needs", examples = "0")
        int undecided,

        @Schema(title = "样例", description = "the first that it would have raised")
        List<Sample> sample) {

    /** One row that it would have raised. */
    @Schema(name = "TrialSample", description = "样例 Row that a rule would have raised")
    public record Sample(
            @Schema(title = "行号", description = "row of the file", examples = "17")
            int row,

            @Schema(title = "户编号", description = "household that would be warned of")
            UUID householdId,

            @Schema(title = "家庭成员编号", description = "member whom the row is about")
            UUID personId,

            @Schema(
                    title = "比对数据",
                    description = "the values that conflict, by name",
                    examples = "{\"selfPaidCost\":\"18600\"}")
            Map<String, String> values) {}
}
