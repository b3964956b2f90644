package cn.anju.employment.team.contract;

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

/** Work that a labour team takes on 承接项目 (clause 14). */
@Embeddable
@Schema(description = "队伍承接项目 Work that a labour team takes on (clause 14)")
public record TeamContract(
        @NotNull @RefersTo("employment.labour-team") @Schema(title = "劳务队伍", description = "which takes it on")
        UUID teamId,

        @Schema(
                title = "安置点代码",
                description = "site of the team; taken from there if left out",
                examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "签订日期", description = "day of signature", examples = "2022-05-06")
        LocalDate signedOn,

        @NotNull
        @Positive
        @Digits(integer = 10, fraction = 2)
        @Schema(title = "合同金额", description = "yuan", examples = "500000.00")
        BigDecimal amount,

        @NotBlank @Size(max = 100) @Schema(title = "项目名称", description = "the work", examples = "安置点道路硬化")
        String work,

        @Size(max = 100) @Schema(title = "发包单位", description = "who ordered it", examples = "江背镇人民政府")
        String client)
        implements LedgerFields {

    public TeamContract {
        amount = Money.yuan(amount);
    }
}
