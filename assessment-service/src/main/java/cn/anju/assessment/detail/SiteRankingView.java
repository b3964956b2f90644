package cn.anju.assessment.detail;

import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.scheme.Veto;
import cn.anju.assessment.score.Adjustments;
import cn.anju.assessment.score.Ranking;
import cn.anju.assessment.scoring.ExplainedScore.Explanation;
import cn.anju.assessment.standing.Labels;
import cn.anju.assessment.standing.Standing;
import cn.anju.assessment.standing.Standings;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The score of one site with everything that led to it. */
@Schema(name = "ExplainedRanking")
record SiteRankingView(
        @Schema(examples = "2022-Q1") String period,

        @Schema(description = "last day that counts", examples = "2022-03-31")
        LocalDate asOf,

        @Schema(examples = "2022") String scheme,
        Instant computedAt,

        @Schema(description = "among the sites of the county", examples = "1")
        int rank,

        @Schema(description = "how many sites are ranked", examples = "29")
        int rankedSites,

        @Schema(examples = "360732-S01") String siteCode,
        @Schema(examples = "江背圩镇") String siteName,
        @Schema(examples = "360732101000") String regionCode,
        String leader,
        @Schema(examples = "84.01") BigDecimal total,
        @Schema(examples = "GOOD") String grade,
        @Schema(examples = "63") BigDecimal applicableWeight,
        Map<String, BigDecimal> dimensions,

        @Schema(description = "tasks of the quarter that are overdue there; absent where not known", examples = "2")
        Integer overdueTasks,

        @Schema(description = "what supervision moves the total by 督导加减分")
        AdjustmentsView adjustments,

        @Schema(description = "conditions that cap the grade")
        List<VetoView> vetoes,

        List<IndicatorView> indicators,
        Labels labels) {

    /** A condition that caps the grade. */
    @Schema(name = "Veto")
    record VetoView(
            @Schema(examples = "high-hazard-overdue") String id,
            String labelZh,
            String labelEn,
            @Schema(examples = "PASS") String capsAt) {
        static VetoView of(Veto veto) {
            return new VetoView(
                    veto.id(), veto.label().zh(), veto.label().en(), veto.cap().id());
        }
    }

    /** The findings of supervision and what they count. */
    @Schema(name = "RankingAdjustments")
    record AdjustmentsView(
            @Schema(description = "sum of all findings", examples = "-6.5")
            BigDecimal found,

            @Schema(description = "as much of it as counts", examples = "-5")
            BigDecimal counted,

            @Schema(description = "by how much the total moves at most, up or down", examples = "5")
            BigDecimal limit,

            List<Adjustments.Item> items) {
        static AdjustmentsView of(Adjustments adjustments, Scheme scheme) {
            return new AdjustmentsView(
                    adjustments.found(), adjustments.counted(), scheme.adjustmentLimit(), adjustments.items());
        }
    }

    static SiteRankingView of(
            Scheme scheme,
            Standings standings,
            Ranking.Ranked<Standing> ranked,
            int rankedSites,
            Explanation explanation) {
        var score = ranked.entry().score();
        return new SiteRankingView(
                standings.quarter().toString(),
                standings.asOf(),
                scheme.id(),
                standings.computedAt(),
                ranked.rank(),
                rankedSites,
                score.site().code(),
                score.site().name(),
                score.site().regionCode(),
                ranked.entry().leader(),
                score.total(),
                score.grade(),
                score.applicableWeight(),
                score.dimensions(),
                ranked.entry().overdueTasks(),
                AdjustmentsView.of(explanation.adjustments(), scheme),
                scheme.vetoes().stream()
                        .filter(veto -> explanation.vetoes().contains(veto.id()))
                        .map(VetoView::of)
                        .toList(),
                explanation.indicators().stream()
                        .filter(figures -> scheme.indicators().containsKey(figures.id()))
                        .map(figures -> IndicatorView.of(scheme, figures))
                        .toList(),
                Labels.of(scheme));
    }
}
