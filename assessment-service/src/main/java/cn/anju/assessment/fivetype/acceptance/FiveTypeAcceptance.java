package cn.anju.assessment.fivetype.acceptance;

import cn.anju.assessment.fivetype.checklist.AcceptanceState;
import cn.anju.assessment.fivetype.checklist.FiveType;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The way of a site to become an accepted example of its type “五型”安置点创建验收 (clauses 25 and 26, annex 2): the plan, the self-check
 * of the site, the inspection of the county with a finding for each criterion that no ledger can tell, and the decision.
 */
@Embeddable
@Schema(
        description =
                "五型安置点创建验收 The way of a site to be accepted as an example of its type (clauses 25 and 26; annex 2)")
public record FiveTypeAcceptance(
        @NotBlank @Schema(title = "安置点代码", description = "site that is to be accepted", examples = "360732-S01")
        String siteCode,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "创建类型", description = "type whose checklist counts", examples = "THRIVING_INDUSTRY")
        FiveType fiveType,

        @NotNull @PastOrPresent @Schema(title = "方案日期", description = "day of the plan", examples = "2022-03-10")
        LocalDate plannedOn,

        @Schema(
                title = "创建期限",
                description = "last day for the acceptance; if left out, the end of the site's target year",
                examples = "2022-12-31")
        LocalDate dueOn,

        @NotBlank
        @Size(max = 2000)
        @Schema(title = "创建方案", description = "what is to be done", examples = "建设共享脐橙基地，成立合作社")
        String plan,

        @Enumerated(EnumType.STRING)
        @Schema(title = "验收状态", description = "how far it is; follows from its steps", examples = "PLANNED")
        AcceptanceState state,

        @Schema(title = "自查日期", description = "day of the self-check; follows from it")
        LocalDate selfCheckedOn,

        @Pattern(regexp = "(?s).*\\S.*") @Schema(title = "自查情况", description = "what the site reports of itself")
        String selfCheck,

        @Schema(title = "现场验收日期", description = "day of the inspection; follows from it")
        LocalDate inspectedOn,

        @Pattern(regexp = "(?s).*\\S.*") @Schema(title = "验收组", description = "who inspected the site")
        String inspector,

        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(title = "现场认定", description = "what was found criterion by criterion; follows from the inspection")
        List<CriterionFinding> findings,

        @Schema(title = "验收结论日期", description = "day of the last decision; follows from it")
        LocalDate decidedOn,

        @Pattern(regexp = "(?s).*\\S.*") @Schema(title = "验收意见", description = "why it was decided so")
        String verdict,

        @Schema(title = "验收合格日期", description = "day of the acceptance; follows from it")
        LocalDate acceptedOn,

        @Schema(title = "缺项", description = "criteria that were not met when it was returned; follows from that")
        List<String> missing)
        implements LedgerFields {

    @Override
    public void check(Checks checks) {
        checks.notBefore("dueOn", dueOn, "plannedOn", plannedOn);
    }
}
