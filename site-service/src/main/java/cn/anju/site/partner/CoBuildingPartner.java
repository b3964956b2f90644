package cn.anju.site.partner;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.standard.Money;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Unit that builds the community of a site with it 共建单位, and what it raised for it (clause 24). */
@Embeddable
@Schema(description = "共建单位 Unit that builds the community of a site with it (clause 24)")
public record CoBuildingPartner(
        @NotBlank @Schema(title = "安置点代码", description = "site", examples = "360732-S01")
        String siteCode,

        @NotNull @Schema(title = "共建日期", description = "first day of the partnership", examples = "2021-09-01")
        LocalDate from,

        @Schema(title = "结束日期", description = "day after its last day", examples = "2023-01-01")
        LocalDate to,

        @NotBlank @Size(max = 100) @Schema(title = "单位名称", description = "the unit", examples = "县文广新旅局")
        String unit,

        @Enumerated(EnumType.STRING)
        @Schema(title = "单位类别", description = "what kind of unit; OTHER if not given", examples = "VILLAGE_TEAM")
        Kind kind,

        @PositiveOrZero
        @Digits(integer = 10, fraction = 2)
        @Schema(
                title = "筹措经费",
                description = "yuan raised so far; where contributions are on record, their sum, kept by the service",
                examples = "20000.00")
        BigDecimal fundsRaised,

        @Size(max = 2000) @Schema(title = "共建内容", description = "what was agreed", examples = "每季度开展一次文化活动")
        String commitment)
        implements LedgerFields {

    /** The units that clause 24 names. */
    @Term(value = "共建单位类别", clause = "24")
    @Schema(name = "CoBuildingPartnerKind")
    public enum Kind {
        @Term("驻村帮扶单位")
        VILLAGE_TEAM,

        @Term("部门")
        BUREAU,

        @Term("乡镇所（站）")
        TOWNSHIP_UNIT,

        @Term("工青妇团")
        MASS_ORGANIZATION,

        @Term("志愿服务组织")
        VOLUNTEERS,

        @Term("企业")
        ENTERPRISE,

        @Term("其他")
        OTHER
    }

    public CoBuildingPartner {
        fundsRaised = Money.yuan(fundsRaised);
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
