package cn.anju.assessment.standing;

import cn.anju.assessment.score.Ranking;
import cn.anju.assessment.scoring.ScoredSite;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A scored site as it is ranked.
 *
 * @param leader name of the 点长, or null
 * @param overdueTasks how many of its tasks of the quarter are overdue; null where that is not known
 * @param rankedBy its total, or its score in the dimension that it is ranked by
 */
public record Standing(ScoredSite score, String leader, Integer overdueTasks, BigDecimal rankedBy)
        implements Ranking.Entry {

    static Standing of(ScoredSite score, String leader, Integer overdueTasks) {
        return new Standing(score, leader, overdueTasks, score.total());
    }

    /** The same with another number of overdue tasks. */
    Standing overdue(Integer tasks) {
        return Objects.equals(tasks, overdueTasks) ? this : new Standing(score, leader, tasks, rankedBy);
    }

    /** The same site ranked by a dimension; empty if nothing counts for it there. */
    Optional<Standing> in(String dimension) {
        return Optional.ofNullable(score.dimensions().get(dimension))
                .map(value -> new Standing(score, leader, overdueTasks, value));
    }

    @Override
    public String siteCode() {
        return score.site().code();
    }

    @Override
    public int residents() {
        return score.site().residents();
    }

    @Override
    public BigDecimal total() {
        return rankedBy;
    }
}
