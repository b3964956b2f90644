package cn.anju.assessment.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A record counts for a metric at a site.
 *
 * @param recordType such as {@code site.leader-visit}
 * @param subject what COUNT_DISTINCT counts once
 * @param value what SUM adds
 * @param from first day it counts
 * @param to first day it no longer counts, or null
 * @param href path of the record in its own service
 */
public record Fact(
        String metric,
        String recordType,
        UUID recordId,
        int recordVersion,
        String siteCode,
        String subject,
        BigDecimal value,
        LocalDate from,
        LocalDate to,
        String href) {}
