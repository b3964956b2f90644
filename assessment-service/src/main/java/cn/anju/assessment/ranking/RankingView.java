package cn.anju.assessment.ranking;

import cn.anju.assessment.scheme.Dimension;
import cn.anju.assessment.scheme.Grade;
import cn.anju.assessment.scheme.Label;
import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.score.Ranking;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

        @Schema(description = "best first; equal totals share a rank and the next rank skips")
        List<Item> items,

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

            @Schema(description = "0 to 100, rounded half up", examples = "84.01")
            BigDecimal total,

            @Schema(examples = "GOOD") String grade,

            @Schema(description = "weight of the indicators that count", examples = "63")
            BigDecimal applicableWeight,

            @Schema(description = "score of each dimension, 0 to 100; absent where nothing counts")
            Map<String, BigDecimal> dimensions) {

        static Item of(Ranking.Ranked<Standing> ranked) {
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
                    score.dimensions());
        }
    }

    /** What dimensions and grades are called. */
    @Schema(name = "RankingLabels")
    record Labels(Map<String, Label> dimensions, Map<String, Label> grades) {
        static Labels of(Scheme scheme) {
            return new Labels(
                    scheme.dimensions().stream().collect(Collectors.toMap(Dimension::id, Dimension::label)),
                    scheme.grades().stream().collect(Collectors.toMap(Grade::id, Grade::label)));
        }
    }
}
