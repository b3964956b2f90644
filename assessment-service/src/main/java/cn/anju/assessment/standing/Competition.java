package cn.anju.assessment.standing;

import cn.anju.assessment.score.Cutoff;
import java.util.Optional;

/**
 * Who is ranked among whom by what.
 *
 * @param dimension id of the dimension whose scores are ranked; empty for the total
 */
public record Competition(Cutoff cutoff, Population population, Optional<String> dimension) {

    /** The same of another quarter. */
    public Competition at(Cutoff other) {
        return new Competition(other, population, dimension);
    }
}
