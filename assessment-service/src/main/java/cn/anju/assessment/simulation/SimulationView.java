package cn.anju.assessment.simulation;

import cn.anju.assessment.score.Ranking;
import cn.anju.assessment.standing.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ranking as it would be, beside the real one. */
@Schema(name = "SimulatedRanking")
record SimulationView(
        @Schema(examples = "2022-Q1") String period,

        @Schema(description = "last day that counts", examples = "2022-03-31")
        LocalDate asOf,

        @Schema(description = "scheme that was begun with", examples = "2022")
        String scheme,

        @Schema(description = "how many sites are ranked in it", examples = "28")
        int rankedSites,

        @Schema(description = "best first; all sites of the population that the token covers")
        List<Item> items) {

    /** A site in its simulated place. */
    @Schema(name = "SimulatedSite")
    record Item(
            @Schema(examples = "1") int rank,
            @Schema(examples = "360732-S01") String siteCode,
            @Schema(examples = "江背圩镇") String siteName,
            @Schema(examples = "360732101000") String regionCode,
            @Schema(examples = "86.20") BigDecimal total,
            @Schema(examples = "GOOD") String grade,

            @Schema(description = "weight of the indicators that count", examples = "67")
            BigDecimal applicableWeight,

            Map<String, BigDecimal> dimensions,

            @Schema(description = "as it is; absent if the site has no score yet")
            Real real,

            @Schema(description = "places gained against the real ranking; negative if lost", examples = "2")
            Integer rankChange,

            @Schema(examples = "2.19") BigDecimal totalChange) {

        static Item of(Ranking.Ranked<Standing> place, Optional<Ranking.Ranked<Standing>> real) {
            var score = place.entry().score();
            return new Item(
                    place.rank(),
                    score.site().code(),
                    score.site().name(),
                    score.site().regionCode(),
                    score.total(),
                    score.grade(),
                    score.applicableWeight(),
                    score.dimensions(),
                    real.map(Real::of).orElse(null),
                    real.map(r -> r.rank() - place.rank()).orElse(null),
                    real.map(r -> score.total().subtract(r.entry().score().total()))
                            .orElse(null));
        }
    }

    /** The site in the real ranking. */
    @Schema(name = "RealPlace")
    record Real(
            @Schema(examples = "3") int rank,
            @Schema(examples = "84.01") BigDecimal total,
            @Schema(examples = "GOOD") String grade) {
        static Real of(Ranking.Ranked<Standing> place) {
            var score = place.entry().score();
            return new Real(place.rank(), score.total(), score.grade());
        }
    }
}
