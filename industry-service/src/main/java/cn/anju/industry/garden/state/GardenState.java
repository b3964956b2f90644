package cn.anju.industry.garden.state;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A garden on a day: how much of it is allotted, and to whom; in mu. */
@Schema(description = "微田园分配情况 A garden on a day, how much of it is allotted and to whom")
public record GardenState(
        UUID plotId,

        @Schema(examples = "360732-S01") String siteCode,

        @Schema(description = "region of the site", examples = "360732101000")
        String regionCode,

        @Schema(description = "absent where it has none", examples = "东侧菜园")
        String name,

        @Schema(description = "as of this day", examples = "2022-06-30")
        LocalDate on,

        @Schema(examples = "12.50") BigDecimal areaMu,

        @Schema(examples = "9.30") BigDecimal allottedMu,

        @Schema(examples = "3.20") BigDecimal freeMu,

        @Schema(description = "families with an allotment, by its first day")
        List<Part> allotments,

        @Schema(description = "families of the garden without an allotment on the day")
        List<UUID> unmeasured) {

    /** What one family tends. */
    @Schema(name = "GardenPart")
    public record Part(
            UUID allotmentId,
            UUID householdId,

            @Schema(examples = "0.15") BigDecimal areaMu,

            LocalDate from,
            LocalDate to) {}
}
