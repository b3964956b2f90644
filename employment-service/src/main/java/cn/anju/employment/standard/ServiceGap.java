package cn.anju.employment.standard;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody without work was offered since then, beside the standard 1+3+1 服务 (clause 13). */
@Schema(description = "服务缺口 What somebody without work was offered, beside the standard (clause 13)")
public record ServiceGap(
        @Schema(description = "who is without work") UUID labourerId,

        @Schema(description = "household of the labourer") UUID householdId,

        @Schema(description = "site of the labourer; of a scattered one, none", examples = "360732-S01")
        String siteCode,

        @Schema(description = "region of the labourer or of the site", examples = "360732101000")
        String regionCode,

        @Schema(
                description = "first day without work, or in the register; services count from then on",
                examples = "2022-03-01")
        LocalDate since,

        @Schema(description = "whether nothing is missing") boolean complete,

        Service guidance,
        Service referrals,
        Service training) {

    /** One kind of service. */
    @Schema(name = "ServiceGapService", description = "how often it was given, is wanted and is missing")
    public record Service(
            @Schema(examples = "1") long given,
            @Schema(examples = "3") long wanted,
            @Schema(examples = "2") long missing) {
        static Service of(long given, long wanted) {
            return new Service(given, wanted, Math.max(0, wanted - given));
        }
    }
}
