package cn.anju.assessment.quarter.publication;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a revision changes for a site; what was before or is after is null where the site is new or gone.
 *
 * @param indicators those whose figures are others now
 */
public record SiteDifference(
        String siteCode,
        String siteName,
        Integer rankBefore,
        Integer rankAfter,
        BigDecimal totalBefore,
        BigDecimal totalAfter,
        String gradeBefore,
        String gradeAfter,
        BigDecimal adjustmentBefore,
        BigDecimal adjustmentAfter,
        List<IndicatorDifference> indicators) {

    /** What a revision changes of an indicator. */
    public record IndicatorDifference(
            String id,
            BigDecimal numeratorBefore,
            BigDecimal denominatorBefore,
            BigDecimal ratioBefore,
            BigDecimal numeratorAfter,
            BigDecimal denominatorAfter,
            BigDecimal ratioAfter) {}
}
