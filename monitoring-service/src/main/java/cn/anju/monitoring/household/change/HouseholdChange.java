package cn.anju.monitoring.household.change;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Change of the register 户籍变动 by which a household moved, left, split, merged or got another head, with the day from which it
 * holds; so the register can be read as of any past day, whenever the change was entered. Its ids are no references: a change
 * must not keep a household or person from being voided that was entered by mistake.
 */
@Embeddable
@Schema(description = "住户变动 Change of the register of households, kept by the service (preamble and clause 4)")
public record HouseholdChange(
        @NotNull @Schema(title = "户编号", description = "household that changed")
        UUID householdId,

        @Schema(
                title = "安置点代码",
                description = "site of the household after it; of a scattered one, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered household after it; of one at a site, none")
        String regionCode,

        @NotNull @Schema(title = "生效日期", description = "day from which it holds", examples = "2022-06-01")
        LocalDate effectiveOn,

        @NotNull @Enumerated(EnumType.STRING) @Schema(title = "变动类型", description = "what changed", examples = "MOVE")
        Kind kind,

        @Schema(title = "变动原因", description = "why", examples = "子女就学")
        String reason,

        @Schema(title = "原安置点代码", description = "of a move: site before it")
        String fromSiteCode,

        @Schema(title = "原区划代码", description = "of a move: region of a scattered household before it")
        String fromRegionCode,

        @Schema(title = "原入住日期", description = "of a move: day it had moved in where it was before")
        LocalDate settledBefore,

        @Schema(title = "相关户编号", description = "of a split: the new household; of a merger: the one that was taken in")
        UUID otherHouseholdId,

        @Schema(title = "户主人员编号", description = "of a change of head: head from that day on")
        UUID headId,

        @Schema(title = "原户主人员编号", description = "of a change of head: head until then")
        UUID formerHeadId,

        @NotNull @Schema(title = "涉及人数", description = "members that it concerned", examples = "4")
        Integer persons)
        implements LedgerFields {

    /** How a household changed. */
    @Term(value = "住户变动类型", clause = "preamble; 4")
    public enum Kind {
        @Term("搬迁安置点")
        MOVE,

        @Term("整户迁离")
        DEPARTURE,

        @Term("分户")
        SPLIT,

        @Term("并户")
        MERGER,

        @Term("变更户主")
        HEAD_CHANGE
    }
}
