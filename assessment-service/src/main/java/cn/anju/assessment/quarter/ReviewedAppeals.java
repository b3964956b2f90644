package cn.anju.assessment.quarter;

import cn.anju.assessment.quarter.publication.Correction;
import cn.anju.assessment.quarter.publication.DecidedAppeal;
import java.util.List;

/** What the review of a quarter has to know of its appeals. */
public interface ReviewedAppeals {
    /** How many nobody has decided yet. */
    int open(Quarter quarter);

    /** What the accepted ones correct. */
    List<Correction> corrections(Quarter quarter);

    /** What became of each. */
    List<DecidedAppeal> decided(Quarter quarter);
}
