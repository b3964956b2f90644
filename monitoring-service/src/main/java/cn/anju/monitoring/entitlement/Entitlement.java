package cn.anju.monitoring.entitlement;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.Money;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a policy gave to a household 政策享受 (clauses 4 and 6, the ledger 政策享受台账 of clause 27). */
@Embeddable
@Schema(description = "政策享受 What a policy gave to a household (clauses 6 and 27)")
public record Entitlement(
        @NotNull
        @RefersTo("monitoring.household")
        @Schema(title = "户编号", description = "household that got it", examples = "7b7c2ad0-3f6c-4a59-9f0e-5f1d4f0c8a11")
        UUID householdId,

        @Schema(
                title = "安置点代码",
                description = "site of the household; of a scattered one, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered household; of one at a site, none")
        String regionCode,

        @NotNull
        @RefersTo("monitoring.policy")
        @Schema(title = "政策编号", description = "policy that gave it", examples = "2e1c6a52-58a1-4c3c-9d0a-0d5b0b2f7c33")
        UUID policyId,

        @NotNull @PastOrPresent @Schema(title = "享受日期", description = "day it was granted", examples = "2022-03-15")
        LocalDate grantedOn,

        @PositiveOrZero
        @Digits(integer = 10, fraction = 2)
        @Schema(title = "金额", description = "yuan; of what is no money, none", examples = "360.00")
        BigDecimal amount,

        @Size(max = 500) @Schema(title = "备注", description = "what it was, where it is no money", examples = "一季度物业费减免")
        String remarks)
        implements LedgerFields {

    public Entitlement {
        amount = Money.yuan(amount);
    }
}
