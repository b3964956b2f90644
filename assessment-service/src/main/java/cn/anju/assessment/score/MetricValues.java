package cn.anju.assessment.score;

import cn.anju.kit.number.Rational;

/** The metrics of one site. */
@FunctionalInterface
public interface MetricValues {
    Rational value(String metric, Window window);
}
