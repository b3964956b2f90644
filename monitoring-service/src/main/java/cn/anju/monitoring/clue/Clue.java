package cn.anju.monitoring.clue;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.term.Term;
import cn.anju.monitoring.risk.RiskKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Clue 线索 that a household may become poor again, from one of the three channels of clause 4, and what became of it. */
@Embeddable
@Schema(description = "线索 Clue that a household may become poor again (clause 4, R07)")
public record Clue(
        @NotNull
        @RefersTo("monitoring.household")
        @Schema(title = "户编号", description = "household it is about", examples = "7b7c2ad0-3f6c-4a59-9f0e-5f1d4f0c8a11")
        UUID householdId,

        @Schema(
                title = "安置点代码",
                description = "site of the household; of a scattered one, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered household; of one at a site, none")
        String regionCode,

        @NotNull @PastOrPresent @Schema(title = "发现日期", description = "day it was raised", examples = "2022-03-10")
        LocalDate raisedOn,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "发现渠道", description = "channel that it came by", examples = "CADRE_CHECKED")
        Channel channel,

        @NotEmpty
        @UniqueElements
        @Enumerated(EnumType.STRING)
        @Schema(title = "风险类别", description = "risks that it tells of", examples = "[\"ILLNESS\"]")
        List<@NotNull RiskKind> riskKinds,

        @RefersTo("monitoring.warning")
        @Schema(
                title = "预警编号",
                description = "confirmed warning that it follows from",
                examples = "0190a1b2-5c3d-7e4f-8a9b-0c1d2e3f4a5b")
        UUID warningId,

        @RefersTo("monitoring.revisit")
        @Schema(
                title = "回访编号",
                description = "revisit that it was found at",
                examples = "0190a1b2-6d4e-7f50-9bac-1d2e3f405b6c")
        UUID revisitId,

        @Size(max = 2000) @Schema(title = "情况说明", description = "what is known", examples = "户主住院，自付费用较大")
        String description,

        @PastOrPresent
        @Schema(title = "办结日期", description = "day it was settled; goes with the outcome", examples = "2022-03-18")
        LocalDate settledOn,

        @Enumerated(EnumType.STRING)
        @Schema(title = "办结结果", description = "what became of it; goes with its day", examples = "CASE_OPENED")
        Outcome outcome)
        implements LedgerFields {

    /** How a clue is found. */
    @Term(value = "线索渠道", clause = "4; R07")
    public enum Channel {
        @Term("自主申报")
        SELF_DECLARED,

        @Term("部门筛查")
        BUREAU_SCREENED,

        @Term("干部核查")
        CADRE_CHECKED
    }

    /** What becomes of a clue. */
    @Term(value = "线索办结结果", clause = "4; R07")
    public enum Outcome {
        @Term("已建监测档案")
        CASE_OPENED,

        @Term("并入已有档案")
        ADDED_TO_CASE,

        @Term("不属实")
        UNFOUNDED
    }

    /** The same clue, open. */
    Clue open() {
        return with(null, null);
    }

    /** The same clue with a case, which is not older than the clue whatever day it is said to have been opened. */
    Clue withCase(LocalDate openedOn) {
        return with(openedOn.isBefore(raisedOn) ? raisedOn : openedOn, Outcome.CASE_OPENED);
    }

    private Clue with(LocalDate settled, Outcome as) {
        return new Clue(
                householdId,
                siteCode,
                regionCode,
                raisedOn,
                channel,
                riskKinds,
                warningId,
                revisitId,
                description,
                settled,
                as);
    }

    @Override
    public void check(Checks checks) {
        checks.notBefore("settledOn", settledOn, "raisedOn", raisedOn);
        checks.require(outcome == null || settledOn != null, "settledOn", "required");
        checks.require(settledOn == null || outcome != null, "outcome", "required");
    }
}
