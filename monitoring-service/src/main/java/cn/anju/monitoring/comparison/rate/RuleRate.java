package cn.anju.monitoring.comparison.rate;

import cn.anju.monitoring.warning.Warning.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the warnings that one version of a rule gave. */
@Schema(description = "规则核实情况 What became of the warnings of one version of a rule")
public record RuleRate(
        @Schema(title = "比对来源", description = "source of the warnings")
        UUID sourceId,

        @Schema(title = "行业部门", description = "bureau of the source", examples = "medical-insurance")
        String bureau,

        @Schema(title = "数据集", description = "what it submits", examples = "年度个人自付医疗费用")
        String dataset,

        @Schema(title = "预警类别", description = "what they warn of", examples = "MEDICAL_COST")
        Kind kind,

        @Schema(title = "规则版本", description = "version of the rule", examples = "1")
        int ruleVersion,

        @Schema(title = "预警数", description = "warnings issued", examples = "37")
        int warnings,

        @Schema(title = "属实", description = "confirmed at home", examples = "21")
        int confirmed,

        @Schema(title = "不属实", description = "false alarms", examples = "9")
        int unfounded,

        @Schema(title = "待核实", description = "not verified yet", examples = "7")
        int open,

        @Schema(title = "超期未核实", description = "of those, past the day by which they were to be", examples = "2")
        int overdue,

        @Schema(
                title = "误报率",
                description = "false alarms as a part of what was verified; absent before anything was",
                examples = "0.3000")
        BigDecimal falseAlarmRate,

        @Schema(title = "首次预警日期", description = "day of the first warning", examples = "2022-01-25")
        LocalDate firstIssuedOn,

        @Schema(title = "最近预警日期", description = "day of the last warning", examples = "2022-03-25")
        LocalDate lastIssuedOn) {
    private static final int DECIMALS = 4;

    static BigDecimal rate(int confirmed, int unfounded) {
        return confirmed + unfounded == 0
                ? null
                : BigDecimal.valueOf(unfounded)
                        .divide(BigDecimal.valueOf((long) confirmed + unfounded), DECIMALS, RoundingMode.HALF_UP);
    }
}
