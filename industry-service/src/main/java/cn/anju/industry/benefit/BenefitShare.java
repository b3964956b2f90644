package cn.anju.industry.benefit;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many families of a site get something from its industry in a year. */
@Schema(description = "安置点受益面 How many families of a site get something from its industry")
public record BenefitShare(
        @Schema(examples = "360732-S01") String siteCode,

        @Schema(description = "region of the site", examples = "360732101000")
        String regionCode,

        @Schema(description = "absent where it is not known", examples = "江背圩镇")
        String name,

        @Schema(examples = "2022") int year,

        @Schema(
                description =
                        "families at the site on the last day of the year, or today while it runs, as the register says",
                examples = "70")
        long households,

        @Schema(description = "of these, with any benefit in the year", examples = "56")
        long benefiting,

        @Schema(description = "benefiting of all; absent where no family is known", examples = "0.8")
        BigDecimal share,

        @Schema(description = "yuan that they got together", examples = "89600.00")
        BigDecimal amount,

        @Schema(description = "how many families benefit from each source")
        Map<BenefitSource, Long> bySource) {}
