package cn.anju.site.inspection.result;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.term.Term;
import cn.anju.site.hazard.Hazard.Severity;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an inspection found of one item of its checklist 排查项目结果; one that is not in order opens a hazard (clause 20). */
@Embeddable
@Schema(description = "排查项目结果 What an inspection found of one item of its checklist (clause 20, R26)")
public record InspectionResult(
        @NotNull @RefersTo("site.inspection") @Schema(title = "排查记录", description = "inspection that looked at it")
        UUID inspectionId,

        @Schema(
                title = "安置点代码",
                description = "site of the inspection; taken from there if left out",
                examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "查看日期", description = "day it was looked at", examples = "2022-03-08")
        LocalDate checkedOn,

        @NotNull
        @Pattern(regexp = "[A-Z]+(_[A-Z]+)*")
        @Size(max = 40)
        @Schema(
                title = "排查项目",
                description = "code of an item of the checklist for the kind of inspection",
                examples = "FIRE_EXITS")
        String item,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "排查结果", description = "whether it is in order", examples = "OK")
        Result result,

        @Enumerated(EnumType.STRING)
        @Schema(
                title = "隐患等级",
                description = "how grave it is if it is not in order; as the checklist says if not given")
        Severity severity,

        @Size(max = 1000) @Schema(title = "情况说明", description = "what was seen", examples = "2 栋楼道堆放杂物")
        String remark)
        implements LedgerFields {

    /** Whether an item is in order. */
    @Term(value = "排查结果", clause = "20; R26")
    @Schema(name = "InspectionItemResult")
    public enum Result {
        @Term("正常")
        OK,

        @Term("不正常")
        NOT_OK
    }
}
