package cn.anju.assessment.detail;

import cn.anju.assessment.detail.SiteDetails.Detail;
import cn.anju.assessment.scheme.Indicator;
import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.scoring.Figures;
import cn.anju.assessment.standing.Labels;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two sites side by side, indicator by indicator (两点对比). */
@Schema(name = "SiteComparison")
record ComparisonView(
        @Schema(examples = "2022-Q1") String period,

        @Schema(description = "last day that counts", examples = "2022-03-31")
        LocalDate asOf,

        @Schema(examples = "2022") String scheme,
        Instant computedAt,

        @Schema(description = "the two sites in the order asked for")
        List<Side> sites,

        @Schema(description = "total of the first less that of the second", examples = "2.85")
        BigDecimal totalDifference,

        List<Line> indicators,
        Labels labels) {

    /** One of the two sites. */
    @Schema(name = "ComparedSite")
    record Side(
            @Schema(examples = "360732-S01") String siteCode,
            @Schema(examples = "江背圩镇") String siteName,

            @Schema(description = "among the sites of the county", examples = "1")
            int rank,

            @Schema(examples = "王明") String leader,
            @Schema(examples = "84.01") BigDecimal total,
            @Schema(examples = "GOOD") String grade,
            Map<String, BigDecimal> dimensions) {

        static Side of(Detail detail) {
            var standing = detail.place().entry();
            return new Side(
                    standing.siteCode(),
                    standing.score().site().name(),
                    detail.place().rank(),
                    standing.leader(),
                    standing.score().total(),
                    standing.score().grade(),
                    standing.score().dimensions());
        }
    }

    /** An indicator at both sites. */
    @Schema(name = "ComparedIndicator")
    record Line(
            @Schema(examples = "leader-visits") String id,
            @Schema(examples = "LEADERSHIP") String dimension,
            @Schema(examples = "点长每月调研指导2次") String labelZh,

            @Schema(examples = "The site leader visits twice a month")
            String labelEn,

            @Schema(examples = "6") BigDecimal weight,

            @Schema(description = "at the two sites in the order asked for")
            List<FiguresView> figures,

            @Schema(
                    description = "ratio of the first less that of the second; absent unless it counts for both",
                    examples = "-0.166667")
            BigDecimal ratioDifference) {}

    static ComparisonView of(Detail one, Detail other) {
        var scheme = one.scheme();
        return new ComparisonView(
                one.standings().quarter().toString(),
                one.standings().asOf(),
                scheme.id(),
                one.standings().computedAt(),
                List.of(Side.of(one), Side.of(other)),
                one.place().entry().total().subtract(other.place().entry().total()),
                one.explanation().indicators().stream()
                        .flatMap(figures -> line(scheme, figures, other).stream())
                        .toList(),
                Labels.of(scheme));
    }

    private static List<Line> line(Scheme scheme, Figures one, Detail otherSite) {
        Indicator indicator = scheme.indicators().get(one.id());
        return otherSite.explanation().indicators().stream()
                .filter(other -> indicator != null && other.id().equals(one.id()))
                .map(other -> new Line(
                        one.id(),
                        indicator.dimension(),
                        indicator.label().zh(),
                        indicator.label().en(),
                        indicator.weight(),
                        Stream.of(one, other).map(FiguresView::of).toList(),
                        one.ratio() == null || other.ratio() == null
                                ? null
                                : one.ratio().subtract(other.ratio())))
                .toList();
    }
}
