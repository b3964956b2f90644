package cn.anju.site.hazard;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Safety hazard 安全隐患 from its finding to the check that it is gone 销号 (clause 20, R26). */
@Embeddable
@Schema(description = "安全隐患 Safety hazard of a site (clause 20, R26)")
public record Hazard(
        @NotBlank @Schema(title = "安置点代码", description = "site in danger", examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "发现日期", description = "day it was found", examples = "2022-03-08")
        LocalDate foundOn,

        @NotNull @Schema(title = "整改期限", description = "last day for rectifying it in time", examples = "2022-03-28")
        LocalDate dueOn,

        @PastOrPresent @Schema(title = "整改日期", description = "day it was rectified", examples = "2022-03-21")
        LocalDate rectifiedOn,

        @PastOrPresent
        @Schema(
                title = "销号日期",
                description = "day the rectification was checked and found good",
                examples = "2022-03-24")
        LocalDate verifiedOn,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "隐患类别", description = "what the danger is", examples = "FIRE")
        Kind kind,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "隐患等级", description = "how grave it is", examples = "MEDIUM")
        Severity severity,

        @RefersTo("site.inspection") @Schema(title = "排查记录", description = "inspection of the same site that found it")
        UUID inspectionId,

        @Size(max = 100) @Schema(title = "责任人", description = "who sees to the rectification", examples = "刘文")
        String owner,

        @NotBlank
        @Size(max = 2000)
        @Schema(title = "隐患描述", description = "what is dangerous", examples = "2 栋楼道堆放杂物，占用消防通道")
        String description)
        implements LedgerFields {

    /** What endangers the residents. */
    @Term(value = "隐患类别", clause = "20; R26")
    public enum Kind {
        @Term("地质灾害隐患")
        GEOLOGICAL,

        @Term("住房安全隐患")
        HOUSING,

        @Term("消防安全隐患")
        FIRE
    }

    /** How grave a hazard is. */
    @Term(value = "隐患等级", clause = "20; R26")
    public enum Severity {
        @Term("一般")
        LOW,

        @Term("较大")
        MEDIUM,

        @Term("重大")
        HIGH
    }

    @Override
    public void check(Checks checks) {
        checks.notBefore("dueOn", dueOn, "foundOn", foundOn);
        checks.notBefore("rectifiedOn", rectifiedOn, "foundOn", foundOn);
        checks.require(verifiedOn == null || rectifiedOn != null, "rectifiedOn", "required");
        checks.notBefore("verifiedOn", verifiedOn, "rectifiedOn", rectifiedOn);
    }
}
