package cn.anju.industry.channel;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.CreditCode;
import cn.anju.kit.standard.Money;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Way in which products of a site are sold 销售渠道 (clause 11, R15 and R16): a hall, a shop or seller online, an enterprise that
 * is paired with the site or has a contract with it. Money is in yuan.
 */
@Embeddable
@Schema(description = "销售渠道 Way in which products of a site are sold (clause 11, R15 and R16)")
public record SalesChannel(
        @NotBlank @Schema(title = "安置点代码", description = "site whose products are sold", examples = "360732-S01")
        String siteCode,

        @NotNull @Schema(title = "起始日期", description = "first day", examples = "2022-03-01")
        LocalDate from,

        @Schema(title = "截止日期", description = "day after the last day", examples = "2024-03-01")
        LocalDate to,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "渠道类别", description = "what it is", examples = "SUPPLY_CONTRACT")
        Kind kind,

        @Size(max = 100) @Schema(title = "名称", description = "of a hall or shop: its name", examples = "江背消费帮扶馆")
        String name,

        @Size(max = 100)
        @Schema(
                title = "经营主体",
                description = "who runs it, or the enterprise; of a shop or seller online either this or the family",
                examples = "赣南农产品公司")
        String operator,

        @CreditCode
        @Schema(
                title = "统一社会信用代码",
                description = "GB 32100, of the enterprise that is paired or has the contract",
                examples = "N2999999MF12345675")
        String creditCode,

        @Size(max = 50) @Schema(title = "平台", description = "of a shop or seller online: where", examples = "拼多多")
        String platform,

        @RefersTo("monitoring.household")
        @Schema(title = "经营户", description = "of a shop or seller online: relocated family that sells")
        UUID householdId,

        @Positive
        @Digits(integer = 12, fraction = 2)
        @Schema(title = "合同金额", description = "of a supply contract: yuan for its whole time", examples = "120000.00")
        BigDecimal contractValue,

        @Size(max = 200) @Schema(title = "产品", description = "what is sold", examples = "黄元米果")
        String products,

        @Size(max = 200) @Schema(title = "地址", description = "of a hall: where it is", examples = "社区服务中心一楼")
        String address)
        implements LedgerFields {

    /** Ways of selling; 百企帮百点 pairs an enterprise with a site. */
    @Term(value = "销售渠道类别", clause = "11; R15, R16")
    @Schema(name = "SalesChannelKind")
    public enum Kind {
        @Term("消费帮扶馆")
        SUPPORT_HALL,

        @Term("网上商店")
        ONLINE_SHOP,

        @Term("直播带货")
        LIVE_STREAM,

        @Term("企业结对帮扶")
        ENTERPRISE_PAIRING,

        @Term("产销合作合同")
        SUPPLY_CONTRACT;

        private static final EnumSet<Kind> ONLINE = EnumSet.of(ONLINE_SHOP, LIVE_STREAM);
        private static final EnumSet<Kind> ENTERPRISE = EnumSet.of(ENTERPRISE_PAIRING, SUPPLY_CONTRACT);

        boolean isOnline() {
            return ONLINE.contains(this);
        }

        boolean isWithEnterprise() {
            return ENTERPRISE.contains(this);
        }
    }

    public SalesChannel {
        contractValue = Money.yuan(contractValue);
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
        if (kind.isOnline()) {
            checks.require(platform != null, "platform", "required");
            checks.require(operator != null || householdId != null, "householdId", "required");
        } else {
            checks.require(operator != null, "operator", "required");
            checks.require(platform == null, "platform", "of-other-kind", kind);
            checks.require(householdId == null, "householdId", "of-other-kind", kind);
        }
        checks.require(!kind.isWithEnterprise() || creditCode != null, "creditCode", "required");
        if (kind == Kind.SUPPLY_CONTRACT) {
            checks.require(contractValue != null, "contractValue", "required");
        } else {
            checks.require(contractValue == null, "contractValue", "of-other-kind", kind);
        }
    }
}
