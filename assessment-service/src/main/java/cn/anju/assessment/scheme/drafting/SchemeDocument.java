package cn.anju.assessment.scheme.drafting;

import cn.anju.assessment.scheme.Grain;
import cn.anju.assessment.scheme.Metric.Aggregate;
import cn.anju.assessment.scheme.Metric.Kind;
import cn.anju.assessment.scheme.Obligation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scheme as JSON: what the documentation shows of it; it is read and checked piece by piece. */
@Schema(name = "Scheme", description = "考核办法: what counts and how much")
record SchemeDocument(
        @Schema(required = true, examples = "2023") String id,
        @Schema(required = true, examples = "2023年度考核办法") String labelZh,

        @Schema(required = true, examples = "Assessment scheme of 2023")
        String labelEn,

        @Schema(
                required = true,
                description = "by how much supervision moves a total in a quarter at most, up or down",
                examples = "5")
        BigDecimal adjustmentLimit,

        @Schema(required = true) List<Named> dimensions,
        List<MetricItem> metrics,
        @Schema(required = true) List<IndicatorItem> indicators,
        @Schema(required = true) List<GradeItem> grades,
        List<VetoItem> vetoes) {

    /** A dimension. */
    @Schema(name = "SchemeDimension")
    record Named(
            @Schema(required = true, examples = "LEADERSHIP")
            String id,

            @Schema(required = true, examples = "组织领导") String labelZh,

            @Schema(required = true, examples = "Leadership and services")
            String labelEn) {}

    /** Something counted at a site. Of an id there is one meaning for all schemes. */
    @Schema(name = "SchemeMetric")
    record MetricItem(
            @Schema(required = true, examples = "requests_on_time")
            String id,

            @Schema(required = true, examples = "按期办结诉求") String labelZh,

            @Schema(required = true, examples = "Public requests settled on time")
            String labelEn,

            @Schema(required = true, description = "type of the records counted", examples = "site.public-request")
            String record,

            @Schema(required = true) Kind kind,
            @Schema(required = true) Aggregate aggregate,

            @Schema(
                    description = "a record counts only if this holds",
                    examples = "resolvedOn != null && resolvedOn <= dueOn")
            String when,

            @Schema(description = "text that COUNT_DISTINCT counts once; the record if not given")
            String subject,

            @Schema(description = "number that SUM adds; 1 if not given")
            String value,

            @Schema(required = true, description = "first day that it counts", examples = "dueOn")
            String from,

            @Schema(description = "first day that it no longer counts")
            String to) {}

    /** A duty as a ratio of metrics. */
    @Schema(name = "SchemeIndicator")
    record IndicatorItem(
            @Schema(required = true, examples = "public-requests")
            String id,

            @Schema(required = true, examples = "LEADERSHIP")
            String dimension,

            @Schema(required = true, examples = "群众诉求按期办结") String labelZh,

            @Schema(required = true, examples = "Public requests are settled on time")
            String labelEn,

            @Schema(required = true) Obligation obligation,
            @Schema(required = true, examples = "4") BigDecimal weight,
            @Schema(required = true) Grain grain,

            @Schema(description = "a yearly one counts before this day only if fulfilled")
            LocalDate due,

            @Schema(description = "the site is concerned only if this holds", examples = "residents >= 200")
            String applies,

            @Schema(required = true, examples = "requests_on_time")
            String numerator,

            @Schema(required = true, examples = "requests_due")
            String denominator,

            @Schema(description = "clauses of the plan and rows of its annex 1")
            List<String> clauses) {}

    /** A grade: the one with the highest threshold that the total reaches. */
    @Schema(name = "SchemeGrade")
    record GradeItem(
            @Schema(required = true, examples = "GOOD") String id,
            @Schema(required = true, examples = "良好") String labelZh,
            @Schema(required = true, examples = "Good") String labelEn,
            @Schema(required = true, examples = "80") BigDecimal from) {}

    /** A condition that caps the grade. */
    @Schema(name = "SchemeVeto")
    record VetoItem(
            @Schema(required = true, examples = "high-hazard-overdue")
            String id,

            @Schema(required = true) String labelZh,
            @Schema(required = true) String labelEn,

            @Schema(required = true, examples = "hazards_high_overdue > 0")
            String condition,

            @Schema(required = true, examples = "PASS") String capsAt) {}
}
