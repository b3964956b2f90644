package cn.anju.assessment.standing;

import cn.anju.assessment.score.Ranking;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has changed since the end of the quarter before, among the same population (升降). */
@Schema(name = "Movement")
public record Movement(
        @Schema(examples = "3") int previousRank,

        @Schema(description = "places gained; negative if lost", examples = "2")
        int rankChange,

        @Schema(description = "what was ranked by: total, or score in the dimension", examples = "81.16")
        BigDecimal previousTotal,

        @Schema(examples = "2.85") BigDecimal totalChange) {

    /** Null if there was no place before. */
    public static Movement between(Optional<? extends Ranking.Ranked<?>> before, Ranking.Ranked<?> now) {
        return before.map(place -> between(place, now)).orElse(null);
    }

    private static Movement between(Ranking.Ranked<?> before, Ranking.Ranked<?> now) {
        BigDecimal previous = before.entry().total();
        return new Movement(
                before.rank(),
                before.rank() - now.rank(),
                previous,
                now.entry().total().subtract(previous));
    }
}
