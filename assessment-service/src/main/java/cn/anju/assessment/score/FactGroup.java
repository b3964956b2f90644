package cn.anju.assessment.score;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Facts of one site that count alike.
 *
 * @param subject what COUNT_DISTINCT counts once; null for metrics that do not ask
 * @param facts how many there are
 * @param value sum of their values; null for metrics that do not ask
 * @param from first day they count
 * @param to first day they no longer count, or null
 */
public record FactGroup(String metric, String subject, long facts, BigDecimal value, LocalDate from, LocalDate to) {}
