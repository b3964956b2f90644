package cn.anju.industry.organization;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.standard.CreditCode;
import cn.anju.kit.standard.Money;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Collective economic organisation of a site 集体经济组织, which owns and books what the residents share (clause 21, R29). */
@Embeddable
@Schema(description = "集体经济组织 Collective economic organisation of a site (clause 21, R29)")
public record CollectiveOrganization(
        @NotBlank @Schema(title = "安置点代码", description = "site whose residents it belongs to", examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "成立日期", description = "day it was established", examples = "2021-04-12")
        LocalDate establishedOn,

        @NotBlank @Size(max = 100) @Schema(title = "名称", description = "registered name", examples = "江背圩镇安置点股份经济合作社")
        String name,

        @NotBlank
        @CreditCode
        @Schema(
                title = "统一社会信用代码",
                description = "GB 32100, 18 characters; one organisation each",
                examples = "N2999999MF12345675")
        String creditCode,

        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Schema(
                title = "公积公益金提取比例",
                description = "percent of what is distributed that its charter puts into the reserves; 0 if left out",
                examples = "30")
        BigDecimal reservePercent)
        implements LedgerFields {

    public CollectiveOrganization {
        reservePercent = Money.yuan(reservePercent);
    }
}
