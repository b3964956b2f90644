package cn.anju.assessment.detail;

import cn.anju.assessment.detail.SiteDetails.Detail;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A site over quarters, for charts (时间序列). */
@Schema(name = "SiteSeries")
record SeriesView(
        @Schema(examples = "360732-S01") String siteCode,
        @Schema(examples = "江背圩镇") String siteName,

        @Schema(description = "one for each quarter in which the site was scored, oldest first")
        List<Point> points) {

    /** A quarter of the series. */
    @Schema(name = "SeriesPoint")
    record Point(
            @Schema(examples = "2022-Q1") String period,

            @Schema(description = "last day that counts", examples = "2022-03-31")
            LocalDate asOf,

            @Schema(examples = "2022") String scheme,

            @Schema(description = "among the sites of the county", examples = "1")
            int rank,

            @Schema(examples = "29") int rankedSites,
            @Schema(examples = "84.01") BigDecimal total,
            @Schema(examples = "GOOD") String grade,

            @Schema(description = "score of each dimension, 0 to 100; absent where nothing counts")
            Map<String, BigDecimal> dimensions,

            @Schema(description = "by id of the indicator: the one asked for, or all")
            Map<String, FiguresView> indicators) {

        static Point of(Detail detail, Optional<String> indicator) {
            Map<String, FiguresView> indicators = new LinkedHashMap<>();
            detail.explanation().indicators().stream()
                    .filter(figures -> indicator.map(figures.id()::equals).orElse(true))
                    .forEach(figures -> indicators.put(figures.id(), FiguresView.of(figures)));
            var score = detail.place().entry().score();
            return new Point(
                    detail.standings().quarter().toString(),
                    detail.standings().asOf(),
                    detail.scheme().id(),
                    detail.place().rank(),
                    detail.rankedSites(),
                    score.total(),
                    score.grade(),
                    score.dimensions(),
                    indicators);
        }
    }

    static SeriesView of(List<Detail> quarters, Optional<String> indicator) {
        var site = quarters.get(quarters.size() - 1).place().entry().score().site();
        return new SeriesView(
                site.code(),
                site.name(),
                quarters.stream().map(quarter -> Point.of(quarter, indicator)).toList());
    }
}
