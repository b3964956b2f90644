package cn.anju.assessment.quarter.copy;

import cn.anju.assessment.score.Adjustments;
import cn.anju.assessment.score.Ranking;
import cn.anju.assessment.scoring.ExplainedScore;
import cn.anju.assessment.scoring.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A site with its score and everything that led to it, as it stood at an instant.
 *
 * @param leader 点长 on the last day that counts; null if there was none
 * @param overdueTasks how many of its tasks of the quarter were overdue; null where that was not known
 * @param vetoes ids of those that apply
 */
public record SiteFigures(
        String siteCode,
        String siteName,
        String regionCode,
        String setting,
        int residents,
        int households,
        String fiveType,
        String leader,
        Integer overdueTasks,
        BigDecimal total,
        String grade,
        BigDecimal applicableWeight,
        Map<String, BigDecimal> dimensions,
        List<String> vetoes,
        Adjustments adjustments,
        List<Figures> indicators)
        implements Ranking.Entry {

    static SiteFigures of(ExplainedScore explained, String leader, Integer overdueTasks) {
        var score = explained.score();
        var site = score.site();
        var explanation = explained.explanation();
        return new SiteFigures(
                site.code(),
                site.name(),
                site.regionCode(),
                site.setting(),
                site.residents(),
                site.households(),
                site.fiveType(),
                leader,
                overdueTasks,
                score.total(),
                score.grade(),
                score.applicableWeight(),
                score.dimensions(),
                explanation.vetoes(),
                explanation.adjustments(),
                explanation.indicators());
    }

    /** The same site with another score. */
    public SiteFigures scored(
            BigDecimal newTotal,
            String newGrade,
            BigDecimal newWeight,
            Map<String, BigDecimal> newDimensions,
            List<Figures> newIndicators) {
        return new SiteFigures(
                siteCode,
                siteName,
                regionCode,
                setting,
                residents,
                households,
                fiveType,
                leader,
                overdueTasks,
                newTotal,
                newGrade,
                newWeight,
                newDimensions,
                vetoes,
                adjustments,
                newIndicators);
    }
}
