package cn.anju.assessment.quarter.publication;

import cn.anju.assessment.quarter.copy.SiteFigures;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A site in its place of a published ranking.
 *
 * @param rankBefore its rank in the published ranking of the quarter before; null if there is none
 * @param totalBefore its total there
 * @param corrections what accepted appeals have changed of what was recorded
 */
public record PublishedSite(
        int rank, Integer rankBefore, BigDecimal totalBefore, SiteFigures score, List<AppliedCorrection> corrections) {

    /** Figures that an accepted appeal has put in the place of those that were recorded. */
    public record AppliedCorrection(
            UUID appealId,
            String indicator,
            String month,
            BigDecimal recordedNumerator,
            BigDecimal recordedDenominator,
            BigDecimal numerator,
            BigDecimal denominator) {}
}
