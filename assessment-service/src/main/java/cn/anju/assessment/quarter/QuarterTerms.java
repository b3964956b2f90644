package cn.anju.assessment.quarter;

import io.smallrye.config.ConfigMapping;

/** What a county sets for the life of a quarter. */
@ConfigMapping(prefix = "anju.quarters")
public interface QuarterTerms {
    /** Days that sites have for appeals where the order to review names none. */
    int appealDays();
}
