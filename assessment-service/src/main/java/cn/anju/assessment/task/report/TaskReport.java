package cn.anju.assessment.task.report;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.personal.PersonalDataScan;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Report of a lead bureau that a task is done 任务完成报告 (annex 1; clauses 8, 9, 14, 24). What shows it is attached. The county
 * accepts it or returns it with a reason; an accepted one settles a task that no records settle.
 */
@Embeddable
@Schema(description = "任务完成报告 Report of a lead bureau that a task is done (annex 1; clauses 8, 9, 14, 24)")
public record TaskReport(
        @Schema(title = "安置点代码", description = "only where it is about a single site", examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "the county that it is about, or a part of it", examples = "360732000000")
        String regionCode,

        @NotNull @PastOrPresent @Schema(title = "报告日期", description = "day of the report", examples = "2022-03-28")
        LocalDate reportedOn,

        @NotNull
        @Pattern(regexp = "R[0-3][0-9]|C[0-9]{2}")
        @Schema(title = "任务", description = "row of annex 1, or the clause that has none", examples = "R34")
        String task,

        @NotNull
        @Pattern(regexp = "[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?")
        @Schema(
                title = "任务周期",
                description = "month or quarter of a task that comes again; of any other the year",
                examples = "2022")
        String period,

        @NotNull
        @Pattern(regexp = "[a-z]+(-[a-z]+)*")
        @Schema(title = "牵头单位", description = "bureau that reports", examples = "rural-revitalization")
        String bureau,

        @NotBlank @Size(max = 2000) @Schema(title = "完成情况", description = "what was done", examples = "八类台账已核对齐全并逐月更新")
        String text,

        @Enumerated(EnumType.STRING)
        @Schema(title = "审核状态", description = "what became of it; follows from its steps", examples = "REPORTED")
        State state,

        @Schema(title = "审核日期", description = "day of acceptance or return; follows from it")
        LocalDate decidedOn,

        @Pattern(regexp = "(?s).*\\S.*")
        @Schema(title = "审核意见", description = "what the county said when it accepted or returned it; follows from it")
        String verdict)
        implements LedgerFields {

    /** What became of a report. */
    @Term(value = "任务报告状态", clause = "annex 1")
    @Schema(name = "TaskReportState")
    public enum State {
        @Term("待审核")
        REPORTED,

        @Term("已认定")
        ACCEPTED,

        @Term("已退回")
        RETURNED
    }

    @Override
    public void check(Checks checks) {
        checks.require(!PersonalDataScan.finds(text), "text", "personal-data");
    }
}
