package cn.anju.assessment.score;

import cn.anju.assessment.scheme.Grade;
import cn.anju.assessment.scheme.Veto;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a site has reached in a quarter.
 *
 * @param total share of the points that were within reach, 0 to 100, moved by the adjustments; two decimals
 * @param applicableWeight sum of the weights that the total is a share of
 * @param dimensions score of each dimension, 0 to 100, two decimals; empty where nothing counts
 * @param vetoes those that apply
 */
public record SiteScore(
        BigDecimal total,
        BigDecimal applicableWeight,
        Grade grade,
        List<Veto> vetoes,
        Map<String, Optional<BigDecimal>> dimensions,
        List<IndicatorScore> indicators,
        Adjustments adjustments) {}
