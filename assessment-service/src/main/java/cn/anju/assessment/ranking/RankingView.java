package cn.anju.assessment.ranking;

import cn.anju.assessment.score.Ranking;
import cn.anju.assessment.standing.Labels;
import cn.anju.assessment.standing.Movement;
import cn.anju.assessment.standing.Standing;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ranking as clients get it: the sites they may see, with their ranks among all. */
@Schema(name = "Ranking")
record RankingView(
        @Schema(examples = "2022-Q1") String period,

        @Schema(description = "last day that counts", examples = "2022-03-31")
        LocalDate asOf,

        @Schema(description = "scheme that the scores were computed by", examples = "2022")
        String scheme,

        @Schema(examples = "2022-04-01T01:02:03Z") Instant computedAt,

        @Schema(description = "dimension that is ranked by; absent if by the total", examples = "EMPLOYMENT")
        String dimension,

        @Schema(description = "quarter that movement looks back to; absent if none before was scored")
        String previousPeriod,

        @Schema(
                description =
                        "best first; equal totals share a rank and the next rank skips; in between, fewer overdue tasks"
                                + " come first, then more residents")
        List<Item> items,

        @Schema(description = "pass it as ?cursor= for the next page; absent on the last")
        String nextCursor,

        @Schema(description = "sites of all pages; only with include=total")
        Integer total,

        @Schema(
                description =
                        "states of tasks, which order sites inside a tie, are at least as new as this; absent if none were"
                                + " gathered yet")
        Instant tasksKnownAt,

        Labels labels) {

    /** A site in its place. */
    @Schema(name = "RankedSite")
    record Item(
            @Schema(examples = "1") int rank,
            @Schema(examples = "360732-S01") String siteCode,
            @Schema(examples = "江背圩镇") String siteName,
            @Schema(examples = "360732101000") String regionCode,

            @Schema(description = "点长 on the last day that counts", examples = "王明")
            String leader,

            @Schema(description = "0 to 100, moved by adjustments, rounded half up", examples = "84.01")
            BigDecimal total,

            @Schema(examples = "GOOD") String grade,

            @Schema(description = "weight of the indicators that count", examples = "63")
            BigDecimal applicableWeight,

            @Schema(description = "score of each dimension, 0 to 100; absent where nothing counts")
            Map<String, BigDecimal> dimensions,

            @Schema(description = "tasks of the quarter that are overdue there; absent where not known", examples = "2")
            Integer overdueTasks,

            @Schema(description = "absent if the site was not ranked in the quarter before")
            Movement movement) {

        static Item of(Ranking.Ranked<Standing> ranked, Movement movement) {
            var score = ranked.entry().score();
            return new Item(
                    ranked.rank(),
                    score.site().code(),
                    score.site().name(),
                    score.site().regionCode(),
                    ranked.entry().leader(),
                    score.total(),
                    score.grade(),
                    score.applicableWeight(),
                    score.dimensions(),
                    ranked.entry().overdueTasks(),
                    movement);
        }
    }
}
