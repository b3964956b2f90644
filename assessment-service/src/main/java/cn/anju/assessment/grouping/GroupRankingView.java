package cn.anju.assessment.grouping;

import cn.anju.assessment.score.Ranking;
import cn.anju.assessment.standing.Movement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ranking of leaders or townships. */
@Schema(name = "GroupRanking")
record GroupRankingView(
        @Schema(examples = "2022-Q1") String period,

        @Schema(description = "last day that counts", examples = "2022-03-31")
        LocalDate asOf,

        @Schema(description = "scheme that the scores were computed by", examples = "2022")
        String scheme,

        Instant computedAt,

        @Schema(description = "dimension that is ranked by; absent if by the total", examples = "EMPLOYMENT")
        String dimension,

        @Schema(description = "quarter that movement looks back to; absent if none before was scored")
        String previousPeriod,

        @Schema(description = "best first; equal means share a rank and the next rank skips")
        List<Item> items,

        @Schema(description = "pass it as ?cursor= for the next page; absent on the last")
        String nextCursor,

        @Schema(description = "of all pages; only with include=total")
        Integer total) {

    /** A leader or township in its place. */
    @Schema(name = "RankedGroup")
    record Item(
            @Schema(examples = "1") int rank,

            @Schema(description = "of the leader or township", examples = "王明")
            String name,

            @Schema(description = "the township, or the county of the leader", examples = "360732101000")
            String regionCode,

            @Schema(description = "weighted mean of the sites, rounded half up", examples = "84.01")
            BigDecimal total,

            @Schema(description = "sum of the weights: days led, or households", examples = "180")
            BigDecimal weight,

            @Schema(description = "absent if it had no place in the quarter before")
            Movement movement,

            List<Part> sites) {

        static Item of(Ranking.Ranked<RankedGroup> place, Movement movement) {
            var ranked = place.entry();
            return new Item(
                    place.rank(),
                    ranked.group().name(),
                    ranked.group().regionCode(),
                    ranked.total(),
                    ranked.weight().toDecimal(),
                    movement,
                    ranked.members().stream().map(Part::of).toList());
        }
    }

    /** A site that the mean is made of. */
    @Schema(name = "RankedGroupSite")
    record Part(
            @Schema(examples = "360732-S01") String siteCode,
            @Schema(examples = "江背圩镇") String siteName,
            @Schema(examples = "84.01") BigDecimal total,

            @Schema(description = "days led, or households", examples = "90")
            BigDecimal weight) {
        static Part of(Grouping.Member member) {
            return new Part(
                    member.standing().siteCode(),
                    member.standing().score().site().name(),
                    member.standing().rankedBy(),
                    member.weight().toDecimal());
        }
    }
}
