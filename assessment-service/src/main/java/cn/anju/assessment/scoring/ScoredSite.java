package cn.anju.assessment.scoring;

import cn.anju.assessment.score.SiteScore;
import cn.anju.assessment.site.AssessedSite;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A site with its score in a quarter as it is kept and shown.
 *
 * @param grade id of the grade
 * @param dimensions score by id of the dimension; those where nothing counts are left out
 */
public record ScoredSite(
        AssessedSite site,
        BigDecimal total,
        BigDecimal applicableWeight,
        String grade,
        Map<String, BigDecimal> dimensions) {

    /** The same where another number of residents is known. */
    public ScoredSite counting(int residents) {
        return new ScoredSite(site.counting(residents), total, applicableWeight, grade, dimensions);
    }

    static ScoredSite of(AssessedSite site, SiteScore score) {
        Map<String, BigDecimal> dimensions = new LinkedHashMap<>();
        score.dimensions().forEach((id, value) -> value.ifPresent(v -> dimensions.put(id, v)));
        return new ScoredSite(
                site, score.total(), score.applicableWeight(), score.grade().id(), dimensions);
    }
}
