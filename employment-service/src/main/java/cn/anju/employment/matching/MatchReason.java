package cn.anju.employment.matching;

import cn.anju.kit.Bilingual;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One part of a score and why it is so high. */
@Schema(description = "匹配理由 Part of the score, and why")
public record MatchReason(
        @Schema(description = "what was compared", examples = "SKILLS")
        Aspect aspect,

        @Schema(description = "points of this part", examples = "40")
        int points,

        @Schema(description = "the most that it can have", examples = "40")
        int outOf,

        @Schema(description = "why, in words") Bilingual text) {}
