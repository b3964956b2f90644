package cn.anju.site.dwelling.building;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Building that was found at a dwelling without an approval 未批先建 (clause 20, R27). */
@Embeddable
@Schema(description = "未批先建 Building that was found at a dwelling without an approval (clause 20, R27)")
public record UnapprovedBuilding(
        @NotNull @RefersTo("site.dwelling") @Schema(title = "安置住房", description = "at which it was found")
        UUID dwellingId,

        @Schema(
                title = "安置点代码",
                description = "site of the dwelling; taken from there if left out",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a dwelling that is at no site")
        String regionCode,

        @NotNull @PastOrPresent @Schema(title = "发现日期", description = "day it was found", examples = "2022-03-08")
        LocalDate foundOn,

        @NotBlank @Size(max = 2000) @Schema(title = "发现情况", description = "what was found", examples = "屋顶擅自加建一层")
        String description,

        @Size(max = 100) @Schema(title = "发现人", description = "who found it", examples = "钟明")
        String foundBy,

        @PastOrPresent
        @Schema(title = "处置完成日期", description = "day it was taken down or made good", examples = "2022-03-28")
        LocalDate settledOn,

        @Size(max = 1000) @Schema(title = "处置结果", description = "what became of it", examples = "已自行拆除")
        String settlement)
        implements LedgerFields {

    @Override
    public void check(Checks checks) {
        checks.notBefore("settledOn", settledOn, "foundOn", foundOn);
        checks.require(settledOn == null || settlement != null, "settlement", "required");
    }
}
