package cn.anju.assessment.score;

import cn.anju.assessment.period.Period;

/** The ratio of a monthly indicator in one month of the quarter. */
public record MonthRatio(Period month, Ratio ratio) {}
