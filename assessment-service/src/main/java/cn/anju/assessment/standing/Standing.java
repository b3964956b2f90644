package cn.anju.assessment.ranking;

import cn.anju.assessment.score.Ranking;
import cn.anju.assessment.scoring.ScoredSite;
import java.math.BigDecimal;

/** A scored site with the name of its leader (null if it has none). */
record Standing(ScoredSite score, String leader) implements Ranking.Entry {
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
        return score.total();
    }
}
