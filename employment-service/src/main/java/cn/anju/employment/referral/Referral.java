package cn.anju.employment.referral;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A labourer put forward for a job 岗位推荐, and what came of it (clause 13). */
@Embeddable
@Schema(description = "岗位推荐 Labourer put forward for a job (clause 13)")
public record Referral(
        @NotNull @RefersTo("employment.labourer") @Schema(title = "劳动力", description = "who is put forward")
        UUID labourerId,

        @NotNull @RefersTo("employment.job-posting") @Schema(title = "岗位信息", description = "for which job")
        UUID jobPostingId,

        @Schema(
                title = "安置点代码",
                description = "site of the labourer; of a scattered one, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered labourer; of one at a site, none")
        String regionCode,

        @NotNull
        @PastOrPresent
        @Schema(title = "推荐日期", description = "day of the referral, while the job is open", examples = "2022-03-10")
        LocalDate referredOn,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "推荐结果", description = "what came of it", examples = "PENDING")
        Outcome outcome,

        @PastOrPresent
        @Schema(title = "结果日期", description = "day of the outcome; none while it is pending", examples = "2022-03-15")
        LocalDate outcomeOn,

        @RefersTo("employment.employment")
        @Schema(title = "就业记录", description = "the work that it led to, of the same labourer")
        UUID employmentId,

        @Size(max = 500) @Schema(title = "备注", description = "reasons and remarks", examples = "已通过面试")
        String note)
        implements LedgerFields {

    /** What came of a referral. */
    @Term(value = "推荐结果", clause = "13")
    public enum Outcome {
        @Term("待反馈")
        PENDING,

        @Term("已录用")
        HIRED,

        @Term("单位未录用")
        REJECTED,

        @Term("本人放弃")
        DECLINED
    }

    @Override
    public void check(Checks checks) {
        boolean pending = outcome == Outcome.PENDING;
        checks.require(pending || outcomeOn != null, "outcomeOn", "outcome-undated");
        checks.require(!pending || outcomeOn == null, "outcomeOn", "outcome-pending");
        checks.notBefore("outcomeOn", outcomeOn, "referredOn", referredOn);
        checks.require(employmentId == null || outcome == Outcome.HIRED, "employmentId", "not-hired");
    }
}
