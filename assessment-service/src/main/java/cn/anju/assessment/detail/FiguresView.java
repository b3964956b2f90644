package cn.anju.assessment.detail;

import cn.anju.assessment.detail.IndicatorView.ReasonView;
import cn.anju.assessment.scoring.Figures;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The numbers of an indicator at a site, without what it asks. */
@Schema(name = "IndicatorFigures")
record FiguresView(
        boolean applicable,

        @Schema(description = "why it does not count; absent if it does")
        ReasonView reason,

        @Schema(examples = "5") BigDecimal numerator,
        @Schema(examples = "6") BigDecimal denominator,

        @Schema(description = "0 to 1, six decimals", examples = "0.833333")
        BigDecimal ratio,

        @Schema(description = "weight times ratio, four decimals", examples = "5.0000")
        BigDecimal points) {

    static FiguresView of(Figures figures) {
        return new FiguresView(
                figures.reason() == null,
                ReasonView.of(figures.reason()),
                figures.numerator(),
                figures.denominator(),
                figures.ratio(),
                figures.points());
    }
}
