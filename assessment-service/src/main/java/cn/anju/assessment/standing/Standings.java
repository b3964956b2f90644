package cn.anju.assessment.standing;

import cn.anju.assessment.score.Ranking;
import cn.anju.assessment.scoring.ExplainedScore.Explanation;
import cn.anju.kit.period.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The scores of all sites in a quarter.
 *
 * @param asOf the last day that counts
 * @param computedAt when the latest of them was computed
 * @param explanations what led to the score of a site
 */
public record Standings(
        Period quarter,
        LocalDate asOf,
        Instant computedAt,
        List<Standing> sites,
        Function<String, Optional<Explanation>> explanations) {

    RankedSites ranked(Population population, Optional<String> dimension) {
        return new RankedSites(Ranking.of(sites.stream()
                .filter(standing -> population.contains(standing.score().site()))
                .flatMap(standing -> dimension.map(standing::in).orElse(Optional.of(standing)).stream())
                .toList()));
    }
}
