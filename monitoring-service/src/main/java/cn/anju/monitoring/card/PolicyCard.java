package cn.anju.monitoring.card;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.reference.RefersTo;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Card of the year's policies 政策明白卡 handed to a household and put up on its wall (clause 6, R11). */
@Embeddable
@Schema(description = "政策明白卡 Policy card of a household (clause 6, R11)")
public record PolicyCard(
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

        @NotNull @PastOrPresent @Schema(title = "发放日期", description = "day it was handed over", examples = "2022-03-22")
        LocalDate issuedOn,

        @NotNull
        @Min(2021)
        @Max(2100)
        @Schema(title = "年度", description = "year of the policies on it", examples = "2022")
        Integer year,

        @NotNull @Schema(title = "是否上墙", description = "hangs on the wall", examples = "true")
        Boolean postedOnWall)
        implements LedgerFields {}
