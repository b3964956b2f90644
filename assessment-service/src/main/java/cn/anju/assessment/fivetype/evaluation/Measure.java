package cn.anju.assessment.fivetype.evaluation;

import java.math.BigDecimal;
import java.util.List;

/**
 * What records say about a criterion at a site.
 *
 * @param value how much counts
 * @param total how much there is, done or not
 * @param records how many records are looked at
 * @param shown the first of them, those that are not done before the others
 */
record Measure(BigDecimal value, BigDecimal total, long records, List<EvidenceRecord> shown) {
    static final Measure NONE = new Measure(BigDecimal.ZERO, BigDecimal.ZERO, 0, List.of());
}
