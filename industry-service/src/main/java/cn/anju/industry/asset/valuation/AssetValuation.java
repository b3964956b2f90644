package cn.anju.industry.asset.valuation;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.Money;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an asset was found to be worth 资产评估 (clause 21); booked when the month is closed. */
@Embeddable
@Schema(description = "资产评估 What an asset of a collective was found to be worth (clause 21)")
public record AssetValuation(
        @Schema(
                title = "安置点代码",
                description = "site of the asset; taken from there if left out",
                examples = "360732-S01")
        String siteCode,

        @NotNull
        @PastOrPresent
        @Schema(title = "评估日期", description = "day as of which it was valued", examples = "2022-06-30")
        LocalDate valuedOn,

        @NotNull @RefersTo("industry.collective-asset") @Schema(title = "集体资产", description = "asset that was valued")
        UUID assetId,

        @NotNull
        @PositiveOrZero
        @Digits(integer = 12, fraction = 2)
        @Schema(title = "评估值", description = "yuan that it is worth", examples = "72000.00")
        BigDecimal value,

        @NotBlank @Size(max = 100) @Schema(title = "评估机构", description = "who valued it", examples = "兴国县某资产评估所")
        String valuer,

        @Size(max = 500) @Schema(title = "依据", description = "what the value rests on", examples = "同地段门面成交价")
        String basis)
        implements LedgerFields {

    public AssetValuation {
        value = Money.yuan(value);
    }
}
