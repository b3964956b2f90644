package cn.anju.industry.asset;

import cn.anju.industry.account.Account;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.Money;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a collective organisation owns 集体资产: shops, workshops, solar plants, bases (clause 21). Its purchase and, as months
 * are closed, its depreciation or valuation are booked by the service.
 */
@Embeddable
@Schema(description = "集体资产 What a collective organisation owns (clause 21)")
public record CollectiveAsset(
        @Schema(
                title = "安置点代码",
                description = "site of the organisation; taken from there if left out",
                examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "取得日期", description = "day it was got", examples = "2022-01-10")
        LocalDate from,

        @PastOrPresent @Schema(title = "处置日期", description = "day it was given up; while it is kept, none")
        LocalDate to,

        @NotNull
        @RefersTo("industry.collective-organization")
        @Schema(title = "集体经济组织", description = "organisation that owns it")
        UUID organizationId,

        @NotNull @Enumerated(EnumType.STRING) @Schema(title = "资产类别", description = "what it is", examples = "SHOP")
        Kind kind,

        @NotBlank @Size(max = 100) @Schema(title = "名称", description = "what it is called", examples = "3栋一楼门面")
        String name,

        @NotNull
        @Digits(integer = 12, fraction = 2)
        @Schema(title = "原值", description = "yuan, what it cost or was worth when it was got", examples = "60000.00")
        BigDecimal value,

        @Enumerated(EnumType.STRING)
        @Schema(title = "取得方式", description = "how it was got; brought in if left out", examples = "BROUGHT_IN")
        Source source,

        @Enumerated(EnumType.STRING)
        @Schema(title = "付款科目", description = "of a purchase, account that it was paid from; the bank if left out")
        Account paidFrom,

        @Enumerated(EnumType.STRING)
        @Schema(
                title = "后续计量",
                description = "how its value follows the time; not at all if left out",
                examples = "VALUATION")
        Method method,

        @Min(1) @Max(1200) @Schema(title = "使用月数", description = "months over which it is depreciated")
        Integer usefulMonths,

        @PositiveOrZero
        @Digits(integer = 12, fraction = 2)
        @Schema(title = "预计残值", description = "yuan that are left after these months; 0 if left out")
        BigDecimal residualValue)
        implements LedgerFields {

    /** What a collective can own. */
    @Term(value = "集体资产类别", clause = "21")
    @Schema(name = "CollectiveAssetKind")
    public enum Kind {
        @Term("商业店铺")
        SHOP,

        @Term("帮扶车间")
        WORKSHOP,

        @Term("光伏电站")
        SOLAR,

        @Term("产业基地")
        BASE,

        @Term("其他资产")
        OTHER
    }

    /** How an asset was got. */
    @Term(value = "资产取得方式", clause = "21")
    @Schema(name = "CollectiveAssetSource")
    public enum Source {
        @Term("购建")
        PURCHASE,

        @Term("财政补助形成")
        GRANT,

        @Term("折资入股或划入")
        BROUGHT_IN
    }

    /** How the value of an asset follows the time. */
    @Term(value = "资产后续计量", clause = "21")
    @Schema(name = "CollectiveAssetMethod")
    public enum Method {
        @Term("不折旧")
        AT_COST,

        @Term("年限平均法折旧")
        STRAIGHT_LINE,

        @Term("按评估值")
        VALUATION
    }

    public CollectiveAsset {
        value = Money.yuan(value);
        residualValue = Money.yuan(residualValue);
        source = source == null ? Source.BROUGHT_IN : source;
        method = method == null ? Method.AT_COST : method;
        paidFrom = source == Source.PURCHASE && paidFrom == null ? Account.BANK : paidFrom;
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
        checks.require(value.signum() > 0, "value", "min", "0.01");
        checks.require(source == Source.PURCHASE || paidFrom == null, "paidFrom", "purchase-only");
        checks.require(paidFrom == null || paidFrom.isOpen(), "paidFrom", "booked-by-service");
        checks.require(method != Method.STRAIGHT_LINE || usefulMonths != null, "usefulMonths", "required");
        checks.require(method == Method.STRAIGHT_LINE || usefulMonths == null, "usefulMonths", "depreciation-only");
        checks.require(method == Method.STRAIGHT_LINE || residualValue == null, "residualValue", "depreciation-only");
        checks.require(
                residualValue == null || residualValue.compareTo(value) <= 0,
                "residualValue",
                "more-than-all",
                "原值",
                "value");
    }
}
