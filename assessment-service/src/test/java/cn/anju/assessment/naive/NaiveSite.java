package cn.anju.assessment.naive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;

/** A site with its records as they are last. */
record NaiveSite(int residents, String setting, String fiveType, List<Told> records) {

    /** A record. */
    record Told(String type, JsonNode body) {}

    Fraction value(NaiveMetric metric, LocalDate start, LocalDate end) {
        return metric.value(records, start, end);
    }
}
