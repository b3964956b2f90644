package cn.anju.site.staff;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Member of the management staff of a site 管理人员: sites of 200 residents have full-time ones (clause 19, R24), paid from
 * the county's budget (clause 28, R36).
 */
@Embeddable
@Schema(description = "管理人员 Management staff of a site (clauses 19 and 28, R24 and R36)")
public record StaffMember(
        @NotBlank @Schema(title = "安置点代码", description = "site managed", examples = "360732-S01")
        String siteCode,

        @NotNull @Schema(title = "任职日期", description = "first day in the post", examples = "2021-03-01")
        LocalDate from,

        @Schema(title = "离任日期", description = "day after the last day in the post", examples = "2022-07-01")
        LocalDate to,

        @NotBlank @Size(max = 50) @Schema(title = "姓名", description = "name of the employee", examples = "谢芳")
        String name,

        @Size(max = 100) @Schema(title = "岗位", description = "post held", examples = "社区管理员")
        String post,

        @NotNull @Schema(title = "是否专职", description = "works for this site only", examples = "true")
        Boolean fullTime,

        @NotNull @Schema(title = "是否纳入财政预算", description = "paid from the county's budget", examples = "true")
        Boolean paidFromBudget)
        implements LedgerFields {

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
