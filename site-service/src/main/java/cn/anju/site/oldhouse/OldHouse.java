package cn.anju.site.oldhouse;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.term.Term;
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

/** House that a household left behind 搬迁群众旧房, until it is gone and its plot reclaimed, or kept and sealed (clause 20). */
@Embeddable
@Schema(description = "搬迁群众旧房 House that a household left behind (clause 20)")
public record OldHouse(
        @NotNull
        @RefersTo("monitoring.household")
        @Schema(
                title = "户编号",
                description = "household that left it",
                examples = "7b7c2ad0-3f6c-4a59-9f0e-5f1d4f0c8a11")
        UUID householdId,

        @Schema(
                title = "安置点代码",
                description = "site of the household; of a scattered one, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered household; of one at a site, none")
        String regionCode,

        @NotNull @PastOrPresent @Schema(title = "排查日期", description = "day it was looked at", examples = "2022-02-18")
        LocalDate surveyedOn,

        @Size(max = 200) @Schema(title = "旧房坐落", description = "where it stands or stood", examples = "某村 3 组")
        String address,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "旧房状态", description = "what has become of it", examples = "TO_DEMOLISH")
        State state,

        @PastOrPresent @Schema(title = "拆除日期", description = "day it was taken down; once DEMOLISHED")
        LocalDate demolishedOn,

        @PastOrPresent @Schema(title = "复垦复绿日期", description = "day its plot was reclaimed; once RECLAIMED")
        LocalDate reclaimedOn,

        @Enumerated(EnumType.STRING) @Schema(title = "复垦方式", description = "what its plot became; once RECLAIMED")
        Reclaimed reclaimedAs,

        @Enumerated(EnumType.STRING) @Schema(title = "保留原因", description = "why it is not taken down; if RETAINED")
        Reason retainedFor,

        @Pattern(regexp = "\\S.{0,99}")
        @Schema(title = "收回村集体", description = "collective that it was handed to; if RETAINED")
        String handedTo,

        @PastOrPresent @Schema(title = "贴标识日期", description = "day the label was put up; if RETAINED")
        LocalDate labelledOn,

        @PastOrPresent @Schema(title = "贴封条日期", description = "day it was sealed; if RETAINED")
        LocalDate sealedOn,

        @PastOrPresent
        @Schema(title = "发现重建日期", description = "day somebody was found to build on its plot again, which is forbidden")
        LocalDate rebuildingFoundOn,

        @Size(max = 500) @Schema(title = "备注", description = "what else is to be known", examples = "与邻户共墙")
        String note)
        implements LedgerFields {

    /** What becomes of an old house. */
    @Term(value = "旧房状态", clause = "20")
    @Schema(name = "OldHouseState")
    public enum State {
        @Term("应拆未拆")
        TO_DEMOLISH,

        @Term("已拆除")
        DEMOLISHED,

        @Term("已复垦复绿")
        RECLAIMED,

        @Term("保留")
        RETAINED;

        /** Whether a house of this state can come to be of another. */
        boolean leadsTo(State other) {
            return switch (this) {
                case TO_DEMOLISH -> true;
                case DEMOLISHED -> other == DEMOLISHED || other == RECLAIMED;
                case RECLAIMED -> other == RECLAIMED;
                case RETAINED -> other == RETAINED || other == DEMOLISHED;
            };
        }

        boolean isGone() {
            return this == DEMOLISHED || this == RECLAIMED;
        }
    }

    /** Why a house is kept. */
    @Term(value = "旧房保留原因", clause = "20")
    @Schema(name = "RetainedFor")
    public enum Reason {
        @Term("连体房")
        ATTACHED,

        @Term("有保存价值")
        WORTH_KEEPING
    }

    /** What a plot becomes. */
    @Term(value = "复垦方式", clause = "20")
    @Schema(name = "ReclaimedAs")
    public enum Reclaimed {
        @Term("复垦")
        FARMLAND,

        @Term("复绿")
        GREEN
    }

    @Override
    public void check(Checks checks) {
        boolean reclaimed = state == State.RECLAIMED;
        boolean retained = state == State.RETAINED;
        goesWith(checks, state != null && state.isGone(), "demolishedOn", demolishedOn);
        goesWith(checks, reclaimed, "reclaimedOn", reclaimedOn);
        goesWith(checks, reclaimed, "reclaimedAs", reclaimedAs);
        goesWith(checks, retained, "retainedFor", retainedFor);
        goesWith(checks, retained, "handedTo", handedTo);
        goesWith(checks, retained, "labelledOn", labelledOn);
        goesWith(checks, retained, "sealedOn", sealedOn);
        checks.notBefore("reclaimedOn", reclaimedOn, "demolishedOn", demolishedOn);
        boolean isGone = state != null && state.isGone();
        checks.require(rebuildingFoundOn == null || isGone, "rebuildingFoundOn", "old-house-state", state);
        checks.notBefore("rebuildingFoundOn", rebuildingFoundOn, "demolishedOn", demolishedOn);
    }

    private void goesWith(Checks checks, boolean needed, String field, Object value) {
        checks.require(!needed || value != null, field, "required");
        checks.require(needed || value == null, field, "old-house-state", state);
    }
}
