package cn.anju.employment.standard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the service standard is kept at a site, or for those scattered in a village. */
@Schema(description = "服务标准落实情况 How far the service standard is kept at a place (clause 13)")
public record PlaceGaps(
        @Schema(description = "the site; none for scattered labourers", examples = "360732-S01")
        String siteCode,

        @Schema(description = "region of the site, or village of the scattered labourers", examples = "360732101000")
        String regionCode,

        @Schema(description = "labourers who want work and have none", examples = "12")
        long unemployed,

        @Schema(description = "of these, those who were offered all of the standard", examples = "5")
        long complete,

        @Schema(description = "of these, those without a guidance that is wanted", examples = "3")
        long withoutGuidance,

        @Schema(description = "of these, those with fewer jobs offered than wanted", examples = "6")
        long withoutReferrals,

        @Schema(description = "of these, those without a training that is wanted", examples = "4")
        long withoutTraining) {}
