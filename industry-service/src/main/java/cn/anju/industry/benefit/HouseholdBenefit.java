package cn.anju.industry.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a family got in a year from land, gardens and whatever else the industry of its site brings; in yuan. */
@Schema(description = "搬迁户受益情况 What a family got in a year from the industry of its site")
public record HouseholdBenefit(
        UUID householdId,

        @Schema(
                description = "where the family lives, or lived when it got it; absent outside of sites",
                examples = "360732-S01")
        String siteCode,

        @Schema(description = "region of that", examples = "360732101000")
        String regionCode,

        @Schema(examples = "2022") int year,

        @Schema(description = "of all sources that have a price", examples = "2400.00")
        BigDecimal amount,

        List<FromSource> sources) {

    /** What a family got of one source. */
    @Schema(name = "BenefitFromSource")
    public record FromSource(
            @Schema(examples = "LAND_RENT") BenefitSource source,

            @Schema(description = "absent where it has no price", examples = "1600.00")
            BigDecimal amount,

            @Schema(description = "of gardens, as far as they are measured: mu", examples = "0.15")
            BigDecimal areaMu,

            @Schema(description = "how many records there are", examples = "2")
            long count,

            @Schema(description = "the last of them, 100 at most")
            List<Behind> records) {}

    /** A record that says so. */
    @Schema(name = "BenefitRecord")
    public record Behind(
            @Schema(description = "path of its ledger", examples = "/api/v1/industry/land-rents")
            String ledger,

            UUID id,

            LocalDate on,

            @Schema(examples = "1600.00") BigDecimal amount,

            @Schema(examples = "0.15") BigDecimal areaMu) {}
}
