package cn.anju.assessment.scheme;

import cn.anju.kit.rule.Rule;
import java.util.Optional;

/**
 * Something counted at a site: which records count, for whom, how much and when.
 *
 * @param when the record counts only if it holds
 * @param subject what is counted once by COUNT_DISTINCT; the record itself if absent
 * @param value what is added by SUM; 1 if absent
 * @param from first day the record counts (FLOW: its only day); a record without it does not count
 * @param to first day the record no longer counts; open if absent or without a value
 */
public record Metric(
        String id,
        Label label,
        RecordType record,
        Kind kind,
        Aggregate aggregate,
        Optional<Rule> when,
        Optional<Rule> subject,
        Optional<Rule> value,
        Rule from,
        Optional<Rule> to) {

    /** FLOW counts what happened between two days, STOCK what is valid at the end of a day. */
    public enum Kind {
        FLOW,
        STOCK
    }

    /** How the facts of a metric become one number. */
    public enum Aggregate {
        COUNT,
        COUNT_DISTINCT,
        SUM
    }
}
