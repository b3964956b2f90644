package cn.anju.assessment.bureau;

import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.score.Ranking;
import cn.anju.assessment.standing.Movement;
import cn.anju.assessment.task.ObligationState;
import cn.anju.kit.Bilingual;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ranking of the bureaus that lead tasks. */
@Schema(name = "BureauRanking", description = "牵头单位排名 Bureaus by the share of the tasks they lead that are met")
record BureauRankingView(
        @Schema(examples = "2022-Q1") String period,

        @Schema(description = "last day that counts", examples = "2022-03-31")
        LocalDate asOf,

        @Schema(description = "states of tasks are at least as new as this; absent if none were gathered yet")
        Instant tasksKnownAt,

        @Schema(description = "quarter that movement looks back to; absent if none before was scored")
        String previousPeriod,

        @Schema(description = "best first; equal shares share a rank and the next rank skips")
        List<Item> items,

        @Schema(description = "pass it as ?cursor= for the next page; absent on the last")
        String nextCursor,

        @Schema(description = "bureaus of all pages; only with include=total")
        Integer total) {

    /** A bureau in its place, with its obligations whose deadline lies in the quarter. */
    @Schema(name = "RankedBureau")
    record Item(
            @Schema(examples = "1") int rank,

            @Schema(description = "code of the bureau", examples = "agriculture")
            String bureau,

            Bilingual name,

            @Schema(description = "its county", examples = "360732")
            String regionCode,

            @Schema(description = "met of those due, in per cent, rounded half up", examples = "91.67")
            BigDecimal total,

            @Schema(description = "met, met late and overdue", examples = "12")
            long due,

            @Schema(examples = "10") long met,

            @Schema(description = "counts as met", examples = "1")
            long metLate,

            @Schema(examples = "1") long overdue,

            @Schema(description = "not due yet: counts neither way", examples = "4")
            long notDue,

            @Schema(description = "due soon: counts neither way", examples = "2")
            long dueSoon,

            @Schema(description = "not known, as a service was silent: counts neither way", examples = "0")
            long unknown,

            @Schema(description = "absent if it had no place in the quarter before")
            Movement movement,

            @Schema(
                    description = "what it leads, as it stands on the last day of the quarter that counts",
                    examples =
                            "/api/v1/assessment/obligations?bureau=agriculture&regionCode=360732&on=2022-03-31&earlier=2")
            String obligations) {

        private static final String OBLIGATIONS =
                "/api/v1/assessment/obligations?bureau=%s&regionCode=%s&on=%s&earlier=2";

        static Item of(Ranking.Ranked<RankedBureau> place, Bilingual name, Cutoff cutoff, Movement movement) {
            var ranked = place.entry();
            return new Item(
                    place.rank(),
                    ranked.bureau(),
                    name,
                    ranked.county(),
                    ranked.total(),
                    ranked.due(),
                    ranked.of(ObligationState.MET),
                    ranked.of(ObligationState.MET_LATE),
                    ranked.of(ObligationState.OVERDUE),
                    ranked.of(ObligationState.NOT_DUE),
                    ranked.of(ObligationState.DUE_SOON),
                    ranked.of(ObligationState.UNKNOWN),
                    movement,
                    OBLIGATIONS.formatted(ranked.bureau(), ranked.county(), cutoff.asOf()));
        }
    }
}
