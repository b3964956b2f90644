package cn.anju.assessment.scheme;

/** How an indicator looks at a quarter: month by month, as a whole, or from 1 January to its end. */
public enum Grain {
    MONTH,
    QUARTER,
    YEAR
}
