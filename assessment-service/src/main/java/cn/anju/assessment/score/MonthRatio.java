package cn.anju.assessment.score;

import cn.anju.kit.period.Period;

/** The ratio of a monthly indicator in one month of the quarter. */
public record MonthRatio(Period month, Ratio ratio) {}
