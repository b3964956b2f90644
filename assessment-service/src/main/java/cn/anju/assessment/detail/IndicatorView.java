package cn.anju.assessment.detail;

import cn.anju.assessment.scheme.Grain;
import cn.anju.assessment.scheme.Indicator;
import cn.anju.assessment.scheme.Obligation;
import cn.anju.assessment.scheme.Scheme;
import cn.anju.assessment.score.Reason;
import cn.anju.assessment.scoring.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator of a site as clients get it: what it asks, what was reached, what it counts. */
@Schema(name = "IndicatorScore")
record IndicatorView(
        @Schema(examples = "leader-visits") String id,
        @Schema(examples = "LEADERSHIP") String dimension,
        @Schema(examples = "点长每月调研指导2次") String labelZh,

        @Schema(examples = "The site leader visits twice a month")
        String labelEn,

        @Schema(description = "only MUST is scored · 仅必须项计分")
        Obligation obligation,

        @Schema(examples = "6") BigDecimal weight,
        Grain grain,

        @Schema(description = "a yearly one counts before this day only if fulfilled", examples = "2022-06-30")
        LocalDate due,

        boolean applicable,

        @Schema(description = "why it does not count; absent if it does")
        ReasonView reason,

        @Schema(description = "of a monthly one: the sum over its months that count", examples = "6")
        BigDecimal numerator,

        @Schema(description = "of a monthly one: the sum over its months that count", examples = "6")
        BigDecimal denominator,

        @Schema(description = "0 to 1, six decimals; of a monthly one the mean of its months", examples = "0.833333")
        BigDecimal ratio,

        @Schema(description = "weight times ratio, four decimals", examples = "5.0000")
        BigDecimal points,

        @Schema(examples = "leader_visits") String numeratorRule,
        @Schema(examples = "2") String denominatorRule,

        @Schema(description = "the condition under which it concerns a site; absent if it concerns all")
        String appliesRule,

        @Schema(description = "metrics it is made of: ask for their facts", examples = "leader_visits")
        List<String> metrics,

        @Schema(description = "clauses of the plan and rows of its annex 1", examples = "R02")
        List<String> clauses,

        @Schema(description = "only of a monthly one") List<MonthView> months) {

    /** Why an indicator does not count. */
    @Schema(name = "NotApplicable")
    record ReasonView(Reason code, String labelZh, String labelEn) {
        static ReasonView of(Reason reason) {
            return reason == null
                    ? null
                    : new ReasonView(reason, reason.label().zh(), reason.label().en());
        }
    }

    /** One month of a monthly indicator. */
    @Schema(name = "IndicatorMonth")
    record MonthView(
            @Schema(examples = "2022-03") String month,
            boolean applicable,
            ReasonView reason,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal ratio) {
        static MonthView of(Figures.Month month) {
            return new MonthView(
                    month.month(),
                    month.reason() == null,
                    ReasonView.of(month.reason()),
                    month.numerator(),
                    month.denominator(),
                    month.ratio());
        }
    }

    static IndicatorView of(Scheme scheme, Figures figures) {
        Indicator indicator = scheme.indicators().get(figures.id());
        return new IndicatorView(
                figures.id(),
                indicator.dimension(),
                indicator.label().zh(),
                indicator.label().en(),
                indicator.obligation(),
                indicator.weight(),
                indicator.grain(),
                indicator.due().orElse(null),
                figures.reason() == null,
                ReasonView.of(figures.reason()),
                figures.numerator(),
                figures.denominator(),
                figures.ratio(),
                figures.points(),
                indicator.numerator().toString(),
                indicator.denominator().toString(),
                indicator.applies().map(Object::toString).orElse(null),
                indicator.variables().stream()
                        .filter(scheme.metrics()::containsKey)
                        .sorted()
                        .toList(),
                indicator.clauses(),
                figures.months() == null
                        ? null
                        : figures.months().stream().map(MonthView::of).toList());
    }
}
