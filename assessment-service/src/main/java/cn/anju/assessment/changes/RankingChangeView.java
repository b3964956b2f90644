package cn.anju.assessment.changes;

import cn.anju.assessment.score.Ranking;
import cn.anju.assessment.standing.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has changed in a ranking since the event before; the first event tells all of it. */
@Schema(name = "RankingChange")
record RankingChangeView(
        @Schema(examples = "2022-Q1") String period,

        @Schema(description = "last day that counts", examples = "2022-03-31")
        LocalDate asOf,

        @Schema(description = "sites with another rank, total or grade than before, best first")
        List<Place> changed,

        @Schema(description = "codes of sites that are no longer in it")
        List<String> gone) {

    /** A site in its place. */
    @Schema(name = "ChangedPlace")
    record Place(
            @Schema(examples = "1") int rank,
            @Schema(examples = "360732-S01") String siteCode,
            @Schema(examples = "江背圩镇") String siteName,
            @Schema(examples = "84.01") BigDecimal total,
            @Schema(examples = "GOOD") String grade,

            @Schema(description = "rank in the event before; absent if it was not in it", examples = "2")
            Integer previousRank,

            @Schema(description = "total in the event before", examples = "83.20")
            BigDecimal previousTotal) {

        static Place of(Ranking.Ranked<Standing> place, Place before) {
            var score = place.entry().score();
            return new Place(
                    place.rank(),
                    score.site().code(),
                    score.site().name(),
                    score.total(),
                    score.grade(),
                    before == null ? null : before.rank(),
                    before == null ? null : before.total());
        }

        boolean isAs(Place other) {
            return other != null
                    && rank == other.rank
                    && total.compareTo(other.total) == 0
                    && grade.equals(other.grade);
        }
    }
}
