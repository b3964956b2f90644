package cn.anju.site.leader;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Leader of a site 点长, or chief leader of the county 总点长, with the papers that clause 1 asks for (R01). */
@Embeddable
@Schema(description = "点长 Site leader (clause 1, R01)")
public record SiteLeader(
        @Schema(title = "安置点代码", description = "site led; of a chief, none", examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a chief; of a site's leader, none")
        String regionCode,

        @NotNull @Schema(title = "任职日期", description = "first day in office", examples = "2021-06-01")
        LocalDate from,

        @Schema(title = "离任日期", description = "day after the last day in office")
        LocalDate to,

        @NotBlank @Size(max = 50) @Schema(title = "姓名", description = "name of the official", examples = "钟明")
        String name,

        @Size(max = 100) @Schema(title = "职务", description = "post held", examples = "镇党委书记")
        String post,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "级别", description = "CHIEF of the county or leader of a SITE", examples = "SITE")
        Level level,

        @Schema(title = "帮扶规划备案日期", description = "day the plan was filed", examples = "2022-02-20")
        LocalDate planFiledOn,

        @Schema(title = "工作职责备案日期", description = "day the duties were filed", examples = "2022-02-20")
        LocalDate dutiesFiledOn,

        @Schema(title = "任务清单备案日期", description = "day the task list was filed", examples = "2022-03-01")
        LocalDate taskListFiledOn)
        implements LedgerFields {

    /** Whom or what one leads. */
    @Term(value = "点长级别", clause = "1; R01, R02")
    public enum Level {
        @Term("总点长")
        CHIEF,

        @Term("点长")
        SITE
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
        checks.require(level != Level.SITE || siteCode != null, "siteCode", "required");
        checks.require(level != Level.CHIEF || regionCode != null, "regionCode", "required");
    }
}
