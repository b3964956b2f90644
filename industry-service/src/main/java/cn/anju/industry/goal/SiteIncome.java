package cn.anju.industry.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The collective income of a site in a year beside its target, with a forecast (clause 21, R29). */
@Schema(description = "集体经济目标 Collective income of a site beside its target; yuan")
public record SiteIncome(
        @Schema(examples = "360732-S01") String siteCode,
        @Schema(examples = "江背圩镇安置点") String name,
        @Schema(examples = "360732101000") String regionCode,

        @Schema(description = "whether the target is set for the site: it has residents enough", examples = "true")
        boolean targeted,

        @Schema(description = "the plan's target", examples = "10000.00")
        BigDecimal target,

        @Schema(description = "the target of a site of collective economy", examples = "30000.00")
        BigDecimal fiveTypeTarget,

        @Schema(examples = "2022-09-30") LocalDate on,

        @Schema(description = "income of operation, leasing and investment booked in the year up to the day")
        BigDecimal booked,

        @Schema(description = "of that, income of contracts")
        BigDecimal ofContracts,

        @Schema(description = "what falls due by contracts until the end of the year, and what is in arrears")
        BigDecimal stillDue,

        @Schema(
                description =
                        "what the year brings if contracts are paid and everything else goes on as in the year so far"
                                + " (by days)")
        BigDecimal forecast,

        boolean reached,

        @Schema(description = "whether the forecast reaches the target")
        boolean withinReach,

        boolean fiveTypeReached,

        @Schema(description = "whether the forecast reaches the target of a site of collective economy")
        boolean fiveTypeWithinReach) {}
