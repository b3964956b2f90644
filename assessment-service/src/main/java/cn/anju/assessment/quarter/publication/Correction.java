package cn.anju.assessment.quarter.publication;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What an accepted appeal puts in the place of the recorded figures of an indicator.
 *
 * @param month the month of a monthly indicator, such as 2022-03; null for any other
 */
public record Correction(
        UUID appealId, String siteCode, String indicator, String month, BigDecimal numerator, BigDecimal denominator) {}
