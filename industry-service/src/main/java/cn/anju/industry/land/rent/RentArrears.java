package cn.anju.industry.land.rent;

import cn.anju.industry.land.LandKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A transfer for which a family is owed rent; in yuan. */
@Schema(description = "拖欠租金 A transfer for which a family is owed rent")
public record RentArrears(
        UUID transferId,
        UUID householdId,

        @Schema(description = "absent outside of sites", examples = "360732-S01")
        String siteCode,

        @Schema(description = "region of the site, or of the family", examples = "360732101000")
        String regionCode,

        @Schema(examples = "FARMLAND") LandKind landKind,

        @Schema(description = "who owes it", examples = "兴农合作社")
        String transferee,

        @Schema(description = "due by the day, of all years", examples = "3200.00")
        BigDecimal due,

        @Schema(description = "of that, paid by the day", examples = "2400.00")
        BigDecimal paid,

        @Schema(description = "of that, owed", examples = "800.00")
        BigDecimal arrears,

        @Schema(description = "day by which the oldest of it was to be paid", examples = "2022-02-28")
        LocalDate since,

        @Schema(description = "days since then", examples = "5")
        long overdueDays) {}
