package cn.anju.county.ranking;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How one site's total came about: the only place that reads the details behind a ranking. */
record SiteScores(List<Indicator> applicable) {

    /**
     * An indicator that counts for the site.
     *
     * @param label as people know it
     * @param numerator and denominator: what was done of what was due, over all months where it is due monthly
     * @param ratio from 0 to 1, the mean of the months where it is due monthly
     */
    record Indicator(
            String id,
            String label,
            BigDecimal weight,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal ratio) {

        static Indicator of(JsonNode json) {
            return new Indicator(
                    json.path("id").asText(),
                    json.path("labelZh").asText(),
                    json.path("weight").decimalValue(),
                    json.path("numerator").decimalValue(),
                    json.path("denominator").decimalValue(),
                    json.path("ratio").decimalValue());
        }

        /** Weighted points short of full marks. */
        BigDecimal missing() {
            return weight.multiply(BigDecimal.ONE.subtract(ratio));
        }
    }

    static SiteScores of(JsonNode details) {
        List<Indicator> indicators = new ArrayList<>();
        for (JsonNode json : details.path("indicators")) {
            if (json.path("applicable").asBoolean()) {
                indicators.add(Indicator.of(json));
            }
        }
        return new SiteScores(indicators);
    }

    List<Indicator> costliest(int count) {
        return applicable.stream()
                .sorted(Comparator.comparing(Indicator::missing).reversed().thenComparing(Indicator::id))
                .limit(count)
                .toList();
    }

    /** What full marks in the indicator would add to the total, in points of 100. */
    BigDecimal lost(Indicator indicator) {
        BigDecimal weights = applicable.stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return indicator.missing().movePointRight(2).divide(weights, MathContext.DECIMAL64);
    }
}
