package cn.anju.site.partner.contribution;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.Money;
import jakarta.persistence.Embeddable;
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

/** Money that a partner gave for the community of a site 共建经费 (clause 24). */
@Embeddable
@Schema(description = "共建经费 Money that a partner gave for the community of a site (clause 24)")
public record CoBuildingContribution(
        @NotNull @RefersTo("site.co-building-partner") @Schema(title = "共建单位", description = "who gave it")
        UUID partnerId,

        @Schema(
                title = "安置点代码",
                description = "site of the partnership; taken from there if left out",
                examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "到账日期", description = "day it came", examples = "2022-03-15")
        LocalDate contributedOn,

        @NotNull
        @Positive
        @Digits(integer = 10, fraction = 2)
        @Schema(title = "金额", description = "yuan", examples = "5000.00")
        BigDecimal amount,

        @NotBlank @Size(max = 200) @Schema(title = "用途", description = "what it is for", examples = "管理服务中心办公费用")
        String purpose,

        @Size(max = 500) @Schema(title = "备注", description = "what else is to be known", examples = "一季度")
        String note)
        implements LedgerFields {

    public CoBuildingContribution {
        amount = Money.yuan(amount);
    }
}
