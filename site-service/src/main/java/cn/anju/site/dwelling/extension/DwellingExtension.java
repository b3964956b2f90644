package cn.anju.site.dwelling.extension;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.Money;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Application to add a storey or build on 加层扩建申请, from applying to building, which approval comes before (clause 20, R27). */
@Embeddable
@Schema(description = "加层扩建申请 Application to add a storey or build on (clause 20, R27)")
public record DwellingExtension(
        @NotNull
        @RefersTo("site.dwelling")
        @Schema(title = "安置住房", description = "dwelling to be extended, on a plot of its own")
        UUID dwellingId,

        @Schema(
                title = "安置点代码",
                description = "site of the dwelling; taken from there if left out",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a dwelling that is at no site")
        String regionCode,

        @NotNull @PastOrPresent @Schema(title = "申请日期", description = "day of the application", examples = "2022-02-10")
        LocalDate appliedOn,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "建设类别", description = "what is to be built", examples = "ADD_STOREY")
        Kind kind,

        @NotBlank @Size(max = 1000) @Schema(title = "申请理由", description = "why", examples = "家庭人口增加，住房不足")
        String reason,

        @Positive
        @Digits(integer = 6, fraction = 2)
        @Schema(title = "拟增面积（平方米）", description = "floor space to be added in square metres", examples = "60.00")
        BigDecimal areaSquareMetres,

        @NotNull @Schema(title = "是否举债", description = "whether the household borrows for it", examples = "false")
        Boolean borrows,

        @Enumerated(EnumType.STRING) @Schema(title = "办理状态", description = "how far it is; follows from the steps")
        State state,

        @PastOrPresent @Schema(title = "核查日期", description = "day it was checked on the spot; the step CHECK sets it")
        LocalDate checkedOn,

        @Schema(title = "两必须已落实", description = "what must be given is given, as checked")
        Boolean mustsMet,

        @Schema(title = "两严禁未触犯", description = "what is forbidden is left alone, as checked")
        Boolean bansKept,

        @Schema(title = "两确保已落实", description = "what must be ensured is ensured, as checked")
        Boolean assurancesGiven,

        @PastOrPresent @Schema(title = "审批日期", description = "day of the decision; the steps APPROVE and REFUSE set it")
        LocalDate decidedOn,

        @Size(max = 1000) @Schema(title = "不予批准理由", description = "why it was refused; the step REFUSE sets it")
        String refusal,

        @PastOrPresent @Schema(title = "建成日期", description = "day it was built; the step BUILD sets it")
        LocalDate builtOn)
        implements LedgerFields {

    public DwellingExtension {
        areaSquareMetres = Money.yuan(areaSquareMetres);
    }

    /** What is to be built. */
    @Term(value = "建设类别", clause = "20; R27")
    @Schema(name = "ExtensionKind")
    public enum Kind {
        @Term("加层")
        ADD_STOREY,

        @Term("扩建")
        BUILD_ON
    }

    /** How far an application is. */
    @Term(value = "加层扩建办理状态", clause = "20; R27")
    @Schema(name = "ExtensionState")
    public enum State {
        @Term("已申请")
        APPLIED,

        @Term("已核查")
        CHECKED,

        @Term("已批准")
        APPROVED,

        @Term("不予批准")
        REFUSED,

        @Term("已建成")
        BUILT
    }

    @Override
    public void check(Checks checks) {
        checks.notBefore("checkedOn", checkedOn, "appliedOn", appliedOn);
        checks.notBefore("decidedOn", decidedOn, "appliedOn", appliedOn);
        checks.notBefore("decidedOn", decidedOn, "checkedOn", checkedOn);
        boolean approved = decidedOn != null && state != State.REFUSED && refusal == null;
        checks.require(builtOn == null || approved, "builtOn", "built-without-approval");
        checks.notBefore("builtOn", builtOn, "decidedOn", decidedOn);
    }

    /** How far it is, by the days on record; a decision is an approval unless it is said to be none. */
    State reached() {
        if (builtOn != null) {
            return State.BUILT;
        } else if (decidedOn != null) {
            return state == State.REFUSED || refusal != null ? State.REFUSED : State.APPROVED;
        }
        return checkedOn == null ? State.APPLIED : State.CHECKED;
    }
}
