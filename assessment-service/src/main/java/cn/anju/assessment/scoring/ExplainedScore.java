package cn.anju.assessment.scoring;

import cn.anju.assessment.scheme.Veto;
import cn.anju.assessment.score.Adjustments;
import cn.anju.assessment.score.SiteScore;
import cn.anju.assessment.site.AssessedSite;
import java.util.List;

/** A score and what led to it. */
public record ExplainedScore(ScoredSite score, Explanation explanation) {

    /** @param vetoes ids of those that apply */
    public record Explanation(List<String> vetoes, List<Figures> indicators, Adjustments adjustments) {
        public Explanation {
            vetoes = List.copyOf(vetoes);
            indicators = List.copyOf(indicators);
        }
    }

    static ExplainedScore of(AssessedSite site, SiteScore score) {
        return new ExplainedScore(
                ScoredSite.of(site, score),
                new Explanation(
                        score.vetoes().stream().map(Veto::id).toList(),
                        score.indicators().stream().map(Figures::of).toList(),
                        score.adjustments()));
    }
}
