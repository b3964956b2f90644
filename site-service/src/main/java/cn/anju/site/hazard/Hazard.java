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
import jakarta.validation.constraints.Pattern;
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

        @Schema(
                title = "整改期限",
                description = "last day for rectifying it in time; by the severity if not given",
                examples = "2022-03-28")
        LocalDate dueOn,

        @PastOrPresent @Schema(title = "整改日期", description = "day it was rectified", examples = "2022-03-21")
        LocalDate rectifiedOn,

        @PastOrPresent
        @Schema(
                title = "销号日期",
                description = "day the rectification was checked and found good; the step CLOSE sets it")
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
        String description,

        @Enumerated(EnumType.STRING) @Schema(title = "办理状态", description = "how far it is; follows from the steps")
        State state,

        @PastOrPresent @Schema(title = "交办日期", description = "day an owner was named; the step ASSIGN sets it")
        LocalDate assignedOn,

        @PastOrPresent @Schema(title = "开始整改日期", description = "day the work on it began; the step START sets it")
        LocalDate startedOn,

        @Size(max = 2000) @Schema(title = "整改措施", description = "what was done about it", examples = "已清理杂物并张贴提示")
        String rectification,

        @Size(max = 100) @Schema(title = "整改人", description = "who rectified it", examples = "刘文")
        String rectifiedBy,

        @Pattern(regexp = "\\S.{0,99}")
        @Schema(
                title = "复查人",
                description = "who checked the rectification, never whoever rectified it; the step CLOSE sets it")
        String verifiedBy,

        @RefersTo("site.hazard")
        @Schema(
                title = "原隐患编号",
                description = "closed hazard that came back, which this one takes up with a deadline of its own")
        UUID reopens)
        implements LedgerFields {

    /** How far a hazard is. */
    @Term(value = "隐患办理状态", clause = "20; R26")
    @Schema(name = "HazardState")
    public enum State {
        @Term("已发现")
        FOUND,

        @Term("重新打开")
        REOPENED,

        @Term("已交办")
        ASSIGNED,

        @Term("整改中")
        RECTIFYING,

        @Term("已整改待复查")
        RECTIFIED,

        @Term("已销号")
        CLOSED
    }

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
        checks.notBefore("assignedOn", assignedOn, "foundOn", foundOn);
        checks.notBefore("startedOn", startedOn, "foundOn", foundOn);
        checks.require(verifiedBy == null || verifiedOn != null, "verifiedBy", "not-verified");
        checks.require(!isSamePerson(verifiedBy, rectifiedBy), "verifiedBy", "verified-by-rectifier");
    }

    /** How far it is, by the days on record. */
    State reached() {
        if (verifiedOn != null) {
            return State.CLOSED;
        } else if (rectifiedOn != null) {
            return State.RECTIFIED;
        } else if (startedOn != null) {
            return State.RECTIFYING;
        } else if (assignedOn != null) {
            return State.ASSIGNED;
        }
        return reopens == null ? State.FOUND : State.REOPENED;
    }

    /** Whether two names are the same but for blanks; nobody is the same as one whose name is not known. */
    static boolean isSamePerson(String one, String other) {
        return one != null && other != null && bare(one).equals(bare(other));
    }

    private static String bare(String name) {
        return name.replaceAll("[\\s\u3000]", "").replaceFirst("[（(].*", "");
    }
}
