package cn.anju.industry.contract;

import cn.anju.industry.entry.CollectiveEntry.IncomeClass;
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
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Contract that brings a collective organisation a regular income 经济合同: the lease of a shop or workshop, the feed-in of a
 * solar plant (clause 21). Its instalments fall due from its first day on; what was paid is booked with the contract's id.
 */
@Embeddable
@Schema(description = "经济合同 Contract that brings a collective a regular income (clause 21)")
public record CollectiveContract(
        @Schema(
                title = "安置点代码",
                description = "site of the organisation; taken from there if left out",
                examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "签订日期", description = "day it was signed", examples = "2021-12-20")
        LocalDate signedOn,

        @NotNull
        @Schema(title = "起始日期", description = "first day; the first instalment is due on it", examples = "2022-01-01")
        LocalDate from,

        @NotNull @Schema(title = "终止日期", description = "day after its last", examples = "2025-01-01")
        LocalDate to,

        @NotNull
        @RefersTo("industry.collective-organization")
        @Schema(title = "集体经济组织", description = "organisation that gets the income")
        UUID organizationId,

        @RefersTo("industry.collective-asset") @Schema(title = "集体资产", description = "asset that is let or used")
        UUID assetId,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "合同类别", description = "what is let or sold", examples = "SHOP")
        Kind kind,

        @Enumerated(EnumType.STRING)
        @Schema(
                title = "收入类别",
                description = "class of its income; operation for solar plants, leasing for all others if left out",
                examples = "LEASING")
        IncomeClass incomeClass,

        @NotBlank @Size(max = 100) @Schema(title = "对方", description = "who pays", examples = "兴国县惠民超市")
        String counterparty,

        @NotNull
        @Digits(integer = 12, fraction = 2)
        @Schema(title = "每期金额", description = "yuan of an instalment", examples = "1500.00")
        BigDecimal instalment,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "付款周期", description = "how often an instalment falls due", examples = "QUARTERLY")
        Rhythm rhythm,

        @Size(max = 500) @Schema(title = "备注", description = "what else was agreed", examples = "第二年起租金递增5%另行签订")
        String note)
        implements LedgerFields {

    /** What a contract of a collective can be about. */
    @Term(value = "经济合同类别", clause = "21")
    @Schema(name = "CollectiveContractKind")
    public enum Kind {
        @Term("店铺出租")
        SHOP,

        @Term("车间出租")
        WORKSHOP,

        @Term("光伏发电")
        SOLAR,

        @Term("基地发包")
        BASE,

        @Term("其他")
        OTHER
    }

    /** How often an instalment falls due. */
    @Term(value = "付款周期", clause = "21")
    @Schema(name = "CollectiveContractRhythm")
    public enum Rhythm {
        @Term("每月")
        MONTHLY,

        @Term("每季度")
        QUARTERLY,

        @Term("每半年")
        HALF_YEARLY,

        @Term("每年")
        YEARLY
    }

    public CollectiveContract {
        instalment = Money.yuan(instalment);
        incomeClass = incomeClass == null && kind != null
                ? kind == Kind.SOLAR ? IncomeClass.OPERATING : IncomeClass.LEASING
                : incomeClass;
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
        checks.require(instalment.signum() > 0, "instalment", "min", "0.01");
    }
}
