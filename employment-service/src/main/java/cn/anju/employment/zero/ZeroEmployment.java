package cn.anju.employment.zero;

import cn.anju.kit.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A zero-employment household 零就业家庭: somebody in it is able and willing to work, and nobody has work (clause 13). */
@Schema(description = "零就业家庭 Household with somebody to work and nobody at work (clause 13)")
public record ZeroEmployment(
        @Schema(description = "the household") UUID householdId,

        @Schema(description = "its site; of a scattered one, none", examples = "360732-S01")
        String siteCode,

        @Schema(description = "region of the household or of its site", examples = "360732101000")
        String regionCode,

        @Schema(description = "first day without work", examples = "2022-03-01")
        LocalDate since,

        @Schema(description = "days without work until the day that was asked for", examples = "30")
        long days,

        @Schema(description = "why", examples = "LAST_JOB_ENDED")
        ZeroReason reason,

        @Schema(description = "the same in words") Bilingual reasonText,

        @Schema(
                description = "day after the last day of its last job; absent if it never had one",
                examples = "2022-03-01")
        LocalDate lastJobEndedOn,

        @Schema(description = "labourers of the household who want work and have none")
        List<UUID> labourerIds) {}
