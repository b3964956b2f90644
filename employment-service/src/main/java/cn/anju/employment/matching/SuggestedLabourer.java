package cn.anju.employment.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A labourer whom a job may suit, and why. */
@Schema(description = "推荐劳动力 Labourer whom a job may suit, and why")
public record SuggestedLabourer(
        @Schema(description = "who") UUID labourerId,
        @Schema(description = "household of the labourer") UUID householdId,

        @Schema(description = "site of the labourer; of a scattered one, none", examples = "360732-S01")
        String siteCode,

        @Schema(description = "region of the labourer or of the site", examples = "360732101000")
        String regionCode,

        @Schema(description = "first day without work, or in the register", examples = "2022-03-01")
        LocalDate withoutWorkSince,

        @Schema(description = "sum of the reasons, at most 100", examples = "85")
        int score,

        List<MatchReason> reasons) {
    static SuggestedLabourer of(Seeker seeker, MatchScore score) {
        return new SuggestedLabourer(
                seeker.id(),
                seeker.householdId(),
                seeker.siteCode(),
                seeker.regionCode(),
                seeker.idleSince(),
                score.points(),
                score.reasons());
    }
}
